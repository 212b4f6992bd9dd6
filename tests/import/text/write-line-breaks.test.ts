import { describe, expect, it } from "vitest";
import { writeLineBreaks } from "../../../src/import/text/write-line-breaks.ts";
import { post } from "../../support/blog-in-memory.ts";

function written(body: string) {
  return writeLineBreaks({ from: "a.md", to: "a.md", text: post(["title: a"], body), changes: [] });
}

describe("writeLineBreaks", () => {
  it.each([
    ["하나\n둘\n\n셋\n넷", "하나  \n둘\n\n셋  \n넷"],
    ["- 하나\n  둘", "- 하나  \n  둘"],
    ["> 하나\n> **둘**", "> 하나  \n> **둘**"],
    ["하나 \n둘  \n셋", "하나  \n둘  \n셋"],
    ["하나\r\n둘", "하나  \r\n둘"],
  ])("breaks the lines of %j", (typed, text) => {
    expect(written(typed).text).toBe(post(["title: a"], text));
  });

  it("reports once per note, at the first line", () => {
    expect(written("# 제목\n\n하나\n둘\n\n셋\n넷").changes).toEqual([
      { reason: "lines-broken", line: 7, text: "하나" },
    ]);
  });

  it.each([
    "하나\n\n둘",
    "하나  \n둘",
    "하나\\\n둘",
    "```\n하나\n둘\n```",
    "| 가 | 나 |\n|---|---|\n| 다 | 라 |",
    "제목\n===",
    "<div>\n하나\n둘\n</div>",
    "글 `하나\n둘`",
    "$$\na\n$$",
    "> [!note]\n> 하나\n> 둘",
  ])("leaves %j as it is", (typed) => {
    expect(written(typed).changes).toEqual([]);
  });
});
