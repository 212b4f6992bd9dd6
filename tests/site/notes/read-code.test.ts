import { describe, expect, it } from "vitest";
import { codeHtml } from "../../../src/parse/code/code-html.ts";
import { codeReader } from "../../../src/site/notes/read-code.ts";
import { costGrowth, growth, nearlyQuadratic } from "../../support/cost-growth.ts";

const read = (text: string, language: string, readCode = codeReader()) => codeHtml(readCode({ text, language }), text);

describe("reading code in its language", () => {
  it.each([
    [
      "js",
      "const a = 'b'; // 가",
      '<span class="code-keyword">const</span> a = <span class="code-string">\'b\'</span>; <span class="code-comment">// 가</span>',
    ],
    ["py", "return 1", '<span class="code-keyword">return</span> <span class="code-number">1</span>'],
    ["diff", "+a\n-b", '<span class="code-addition">+a</span>\n<span class="code-deletion">-b</span>'],
    ["json", '{"a": 1}', '{<span class="code-attribute">"a"</span>: <span class="code-number">1</span>}'],
  ])("distinguishes the parts of %s", (language, text, html) => {
    expect(read(text, language)?.replaceAll("&quot;", '"')).toBe(html);
  });

  it("reads embedded languages", () => {
    expect(read("<style>a { color: red }</style><script>let a = 1;</script>", "html")).toContain(
      '<span class="code-keyword">let</span>',
    );
  });

  it("reads a block alike whatever was read before", () => {
    const text = "<script>let a = `1`;</script>\n# sh\nSELECT 1;";
    const known = codeReader();
    for (const language of ["js", "sql", "php", "md", "sh", "http"]) read(text, language, known);
    for (const language of ["html", "md", "http", "js", "sh", "yaml"]) {
      expect(read(text, language, known)).toBe(read(text, language));
    }
  });

  it("leaves a language that it does not know", () => {
    expect(read("가", "mermaid")).toBeNull();
  });

  // For some languages the library scans all lines before each line; the length of what it reads is limited.
  it.each([
    ["csharp", "SELECT "],
    ["c", "Aa"],
    ["java", "_"],
    ["markdown", "[a]("],
    ["typescript", "1e"],
    ["ini", "a."],
    ["haskell", "\n"],
    ["js", "[`("],
    ["html", "<a "],
  ])(
    "takes at most the square of the lines for the worst of %s that is read: %j",
    (language, piece) => {
      const line = piece === "\n" ? "\n" : `${piece.repeat(300).slice(0, 300)}\n`;
      const mostLines = Math.min(1000, Math.floor(20_000 / line.length));
      const readLines = (lines: number) => read(line.repeat(lines), language);
      expect(readLines(mostLines)).not.toBeNull();
      expect(costGrowth(readLines, Math.floor(mostLines / 2 / growth))).toBeLessThan(nearlyQuadratic);
    },
    60_000,
  );
});
