import { describe, expect, it } from "vitest";
import { rewritePythonBlocks } from "../../../src/import/mkdocs/python-blocks.ts";

const rewritten = (text: string) => rewritePythonBlocks({ from: "", to: "", text, changes: [] });

describe("the blocks of Python-Markdown", () => {
  it.each([
    ['!!! note "제목"\n    글\n\n    둘째\n\n뒤', "> [!note] 제목\n> 글\n>\n> 둘째\n\n뒤"],
    ["!!! tip\n\t글\n뒤", "> [!tip]\n> 글\n\n뒤"],
    ['??? warning "접힘"\n    글', "> [!warning]- 접힘\n> 글"],
    ["???+ tip inline end\n    글", "> [!tip]+\n> 글"],
    ["- a\n\n    !!! note\n        글\n", "- a\n\n    > [!note]\n    > 글\n"],
    ['!!! note\n    앞\n\n    !!! tip "안"\n        글', "> [!note]\n> 앞\n>\n> > [!tip] 안\n> > 글"],
    [
      '=== "파이썬"\n\n    ```py\n    a\n    ```\n\n=== "자바"\n\n    b\n',
      "**파이썬**\n\n```py\na\n```\n\n**자바**\n\nb\n",
    ],
  ])("are written in Markdown: %j", (text, expected) => {
    const { text: written, changes } = rewritten(text);
    expect(written).toBe(expected);
    expect(changes[0]).toMatchObject({ reason: "mark-rewritten" });
  });

  it.each(["!!! note\n글", "```\n!!! note\n    글\n```", "a\n===\n", "!!! 놀라운 일이다\n글", '=== "a"'])(
    "are none in %j",
    (text) => expect(rewritten(text).text).toBe(text),
  );

  it("end where no author nests deeper", () => {
    const deep = Array.from({ length: 40 }, (_, depth) => `${"    ".repeat(depth)}!!! note`).join("\n");
    expect(rewritten(`${deep}\n${"    ".repeat(40)}글`).text).toContain("글");
  });
});
