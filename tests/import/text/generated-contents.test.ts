import { describe, expect, it } from "vitest";
import { fillsContentsHeading, hideGeneratedContents } from "../../../src/import/text/generated-contents.ts";
import { blogInMemory, post } from "../../support/blog-in-memory.ts";

function hidden(body: string, fillsHeading = false) {
  const draft = { from: "a.md", to: "a.md", text: post(["title: a"], body), changes: [] };
  return hideGeneratedContents(draft, { fillsHeading });
}

describe("hideGeneratedContents", () => {
  it.each([
    ["```toc\n\n```", "<!-- ```toc\n\n``` -->"],
    ["```toc\n```", "<!-- ```toc\n``` -->"],
    ["```table-of-contents\ntitle: a\n```", "<!-- ```table-of-contents\ntitle: a\n``` -->"],
    ["[TOC]", "<!-- [TOC] -->"],
    ["[[toc]]", "<!-- [[toc]] -->"],
    ["[[_TOC_]]", "<!-- [[_TOC_]] -->"],
    ["@[toc](목차)", "<!-- @[toc](목차) -->"],
  ])("hides %j", (typed, text) => {
    const draft = hidden(`글\n\n${typed}\n\n## 하나`);
    expect(draft.text).toBe(post(["title: a"], `글\n\n${text}\n\n## 하나`));
    expect(draft.changes).toEqual([{ reason: "contents-hidden", line: 7, text: text.split("\n")[0] }]);
  });

  it("hides a heading above code and a mark below it", () => {
    const { text } = hidden("## 목차\n\n글\n\n```\n코드\n```\n\n[toc]\n", true);
    expect(text).toContain("<!-- ## 목차 -->\n\n글");
    expect(text).toContain("<!-- [toc] -->");
  });

  it("hides only a heading that the program would have filled in", () => {
    expect(hidden("## Table of Contents\n\n## 하나", true).text).toContain("<!-- ## Table of Contents -->\n\n## 하나");
    expect(hidden("## Table of contents\n\n글\n", true).text).toContain("<!-- ## Table of contents -->\n\n글");
    expect(hidden("## Table of Contents\n\n## 하나").changes).toEqual([]);
    expect(hidden("## 목차\n\n1. 하나", true).changes).toEqual([]);
    expect(hidden("## 목차\n\n- 하나", true).changes).toEqual([]);
  });

  it.each(["````md\n```toc\n```\n````", "    ```toc\n    ```", "```\n[TOC]\n```", "글 [TOC] 글", "[toc]: /a/"])(
    "leaves %j as it is",
    (typed) => {
      expect(hidden(typed, true).changes).toEqual([]);
    },
  );
});

describe("fillsContentsHeading", () => {
  it("asks whether the blog has the plugin that does", () => {
    expect(fillsContentsHeading(blogInMemory({ "package.json": '{"dependencies":{"remark-toc":"^9.0.0"}}' }))).toBe(
      true,
    );
    expect(fillsContentsHeading(blogInMemory({}))).toBe(false);
  });
});
