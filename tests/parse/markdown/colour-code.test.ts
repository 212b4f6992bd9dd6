import { describe, expect, it } from "vitest";
import type { Code } from "../../../src/parse/code/read-code.ts";
import { htmlOf, plainSettings } from "../../support/parse-body.ts";

/** The code that a text asks to be coloured. */
function asked(text: string): readonly Code[] {
  const codes: Code[] = [];
  const readCode = (code: Code) => {
    codes.push(code);
    return null;
  };
  htmlOf(text, { ...plainSettings, readCode });
  return codes;
}

describe("highlighted code", () => {
  it("is that between fences that name one", () => {
    expect(asked("```js\na\n```\n\n~~~py title=a.py\nb\n~~~\n\n```\nc\n```\n\n    d\n\n`e`")).toEqual([
      { text: "a\n", language: "js" },
      { text: "b\n", language: "py" },
    ]);
  });

  it("is on the page as it was read", () => {
    const readCode = ({ text }: Code) => ({ children: [{ scope: "keyword", children: [text] }] });
    expect(htmlOf("```js\nlet\n```", { ...plainSettings, readCode })).toBe(
      '<pre><code class="language-js"><span class="code-keyword">let\n</span></code></pre>\n',
    );
  });

  it("is plain if nobody knows the language, and if its reader returns another text", () => {
    for (const readCode of [() => null, () => ({ children: ["other"] })]) {
      expect(htmlOf("```js\nlet <\n```", { ...plainSettings, readCode })).toBe(
        '<pre><code class="language-js">let &lt;\n</code></pre>\n',
      );
    }
  });

  it.each([
    ["a long block", `\`\`\`js\n${"a = 1;\n".repeat(3000)}\`\`\``],
    ["a long line", `\`\`\`js\n${"a".repeat(400)}\n\`\`\``],
    ["many lines", `\`\`\`js\n${"\n".repeat(1200)}\`\`\``],
  ])("is none in %s", (_what, text) => {
    expect(asked(text)).toEqual([]);
  });

  it("is no more of one text than people write", () => {
    const block = `\`\`\`js\n${"a = 1;\n".repeat(900)}\`\`\`\n\n`;
    const { length } = asked(block.repeat(100));
    expect(length).toBeGreaterThan(10);
    expect(length).toBeLessThan(20);
  });
});
