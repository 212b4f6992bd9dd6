import { describe, expect, it } from "vitest";
import { htmlOf } from "../../../support/parse-body.ts";

describe("definitionList", () => {
  it("reads terms and what explains them", () => {
    expect(htmlOf("금리\n: 돈의 **값**\n  이다\n\n환율\n: 돈끼리의 값\n: 바꾸는 비율\n\n뒤")).toBe(
      [
        "<dl>",
        "<dt>금리</dt>\n<dd>돈의 <strong>값</strong>\n이다</dd>",
        "<dt>환율</dt>\n<dd>돈끼리의 값</dd>\n<dd>바꾸는 비율</dd>",
        "</dl>\n<p>뒤</p>\n",
      ].join("\n"),
    );
  });

  it("reads entries that follow each other without a blank line", () => {
    expect(htmlOf("가\n: 나\n다\n: 라").match(/<dt>/gu)).toHaveLength(2);
  });

  it("reads a list or code block that is indented below a definition", () => {
    expect(
      htmlOf("관계\n: 친족과 같다\n    -   **형제**: 같은 부모\n        의 자식\n    -   숙부\n\n길\n: 순서\n\n뒤"),
    ).toBe(
      [
        "<dl>",
        "<dt>관계</dt>\n<dd>친족과 같다<ul>\n<li><strong>형제</strong>: 같은 부모\n의 자식</li>\n<li>숙부</li>\n</ul>\n</dd>",
        "<dt>길</dt>\n<dd>순서</dd>",
        "</dl>\n<p>뒤</p>\n",
      ].join("\n"),
    );
    expect(htmlOf("가\n: 나\n  ```js\n  1\n  ```\n\n다\n: 라")).toMatch(
      /<dd>나\n?(?:<div[^>]*>)?<pre[^>]*>[\s\S]*<\/pre>\n?<\/dd>\n<dt>다<\/dt>/u,
    );
  });

  it("takes dashes that are indented less than others for words", () => {
    expect(htmlOf("가\n: 나\n    - 다\n 라")).toContain("<dd>나\n- 다\n라</dd>");
    expect(htmlOf("가\n: 나\n- 다")).not.toContain("<ul>\n<li>다</li>\n</ul>\n</dd>");
  });

  it("ends with the item that it is in", () => {
    const html = htmlOf("- 하나\n  : 설명\n- 둘\n- 셋\n\n뒤");
    expect(html).toBe(
      "<ul>\n<li>\n<dl>\n<dt>하나</dt>\n<dd>설명</dd>\n</dl>\n</li>\n<li>둘</li>\n<li>셋</li>\n</ul>\n<p>뒤</p>\n",
    );
    expect(htmlOf("1. 하나\n   : 설명\n2. 둘")).toMatch(/<dd>설명<\/dd>\n<\/dl>\n<\/li>\n<li>둘<\/li>/u);
    expect(htmlOf("- 하나\n  : 설명\n> 인용")).toMatch(/<dd>설명<\/dd>[\s\S]*<blockquote>/u);
    expect(htmlOf("- 하나\n  : 설명\n이어서")).toContain("<dd>설명\n이어서</dd>");
  });

  it.each([
    ["- 다", "<ul>"],
    ["1. 다", "<ol>"],
    ["> 다", "<blockquote>"],
    ["```\n다\n```", "<pre"],
    ["## 다", "<h2"],
    ["***", "<hr"],
  ])("ends where a block begins at the margin: %j", (block, tag) => {
    expect(htmlOf(`가\n: 나\n이어서\n${block}`)).toMatch(new RegExp(`<dd>나\n이어서</dd>\n</dl>[\\s\\S]*${tag}`, "u"));
  });

  it("works within quotes and lists", () => {
    expect(htmlOf("> 가\n> : 나")).toBe("<blockquote>\n<dl>\n<dt>가</dt>\n<dd>나</dd>\n</dl>\n</blockquote>\n");
  });

  it.each(["가: 나", "가\n:나", ": 나", "가\n\n: 나", "# 가\n: 나", "```\n가\n: 나\n```"])(
    "takes %j for something else",
    (text) => {
      expect(htmlOf(text)).not.toContain("<dl>");
    },
  );
});
