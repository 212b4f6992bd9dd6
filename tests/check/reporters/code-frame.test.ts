import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codeFrame } from "../../../src/check/reporters/code-frame.ts";
import { plainInk } from "../../../src/model/terminal/ink.ts";
import { displayWidth } from "../../../src/model/terminal/terminal-cells.ts";
import { placeOf, sourceText } from "../../../src/parse/places/source-text.ts";

function frameOf(text: string, marked: string, columns = 80): string {
  const start = text.indexOf(marked);
  const place = placeOf(sourceText(text), start, start + marked.length);
  return codeFrame(text, place, { ink: plainInk, columns }).join("\n");
}

describe("codeFrame", () => {
  it("marks the characters of a place between the lines around it", () => {
    expect(frameOf("---\ntitle: AI\ntags: x\n---\n", "AI")).toBe(
      ["1 │ ---", "2 │ title: AI", "  │        ^^", "3 │ tags: x"].join("\n"),
    );
  });

  it("sets carets under Hangul by its two columns", () => {
    expect(frameOf("제목: 금리 인상\n", "인상")).toBe(["1 │ 제목: 금리 인상", "  │            ^^^^"].join("\n"));
  });

  it("sets carets right behind a tab and a decomposed syllable", () => {
    const decomposed = "각".normalize("NFD");
    expect(frameOf(`\t${decomposed} x\n`, "x")).toBe([`1 │     ${decomposed} x`, "  │        ^"].join("\n"));
  });

  it("works in the first and the last line alike", () => {
    expect(frameOf("a\nb", "a")).toBe(["1 │ a", "  │ ^", "2 │ b"].join("\n"));
    expect(frameOf("a\nb", "b")).toBe(["1 │ a", "2 │ b", "  │ ^"].join("\n"));
  });

  it("reads CRLF and lone CR as line ends", () => {
    expect(frameOf("a\r\nb\r\nc", "b")).toBe(["1 │ a", "2 │ b", "  │ ^", "3 │ c"].join("\n"));
    expect(frameOf("a\rb\rc", "b")).toBe(["1 │ a", "2 │ b", "  │ ^", "3 │ c"].join("\n"));
  });

  it("keeps an empty line before the place", () => {
    expect(frameOf("a\n\nb", "b")).toBe(["2 │", "3 │ b", "  │ ^"].join("\n"));
  });

  it("marks only the first line of a longer place", () => {
    expect(frameOf("ab\ncd", "b\nc")).toBe(["1 │ ab", "  │  ^", "2 │ cd"].join("\n"));
  });

  it("sets one caret where the place is empty or at the line's end", () => {
    const place = placeOf(sourceText("ab"), 2, 2);
    expect(codeFrame("ab", place, { ink: plainInk, columns: 80 })).toEqual(["1 │ ab", "  │   ^"]);
  });

  it("shows the part of a long line that the place is in", () => {
    const frame = frameOf(`${"가".repeat(5000)}X${"나".repeat(500_000)}`, "X", 40).split("\n");
    const [line = "", carets = ""] = frame;
    expect(line.startsWith("1 │ …가")).toBe(true);
    expect(line.endsWith("나…")).toBe(true);
    expect(displayWidth(carets)).toBe(displayWidth(line.slice(0, line.indexOf("X"))) + 1);
  });

  it("never draws wider than the terminal, and sets the caret under the character it means", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("a", "금", "\t", "é", "👍", " "), { maxLength: 200 }),
        fc.nat(),
        (before, columns) => {
          const line = before.join("");
          const wide = 30 + (columns % 100);
          const place = placeOf(sourceText(`${line}X`), line.length, line.length + 1);
          const [drawn = "", carets = ""] = codeFrame(`${line}X`, place, { ink: plainInk, columns: wide });
          expect(displayWidth(drawn)).toBeLessThanOrEqual(wide);
          expect(displayWidth(carets)).toBe(displayWidth(drawn.slice(0, drawn.indexOf("X"))) + 1);
        },
      ),
    );
  });
});
