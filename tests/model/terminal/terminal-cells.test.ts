import { describe, expect, it } from "vitest";
import { displayWidth, padToWidth, printable, terminalCells } from "../../../src/model/terminal/terminal-cells.ts";

describe("terminalCells", () => {
  it("gives Hangul, Han, full-width forms and emoji two columns", () => {
    expect(displayWidth("금리")).toBe(4);
    expect(displayWidth("經濟")).toBe(4);
    expect(displayWidth("：")).toBe(2);
    expect(displayWidth("👍🏽")).toBe(2);
    expect(displayWidth("❤️")).toBe(2);
    expect(displayWidth("AI “2%”…")).toBe(8);
  });

  it("counts decomposed Hangul and accents as the one character they are seen as", () => {
    expect(displayWidth("초거대".normalize("NFD"))).toBe(6);
    expect(displayWidth("é".normalize("NFD"))).toBe(1);
    expect(displayWidth("👨‍👩‍👧")).toBe(2);
  });

  it("gives characters that print nothing no width", () => {
    expect(displayWidth("\u200B\uFEFFa")).toBe(1);
  });

  it("draws a tab as the spaces up to the next stop", () => {
    expect(printable("\ta\tb")).toBe("    a   b");
    expect(printable("금\tb")).toBe("금  b");
  });

  it("shows control characters as pictures, so that a post cannot steer the terminal", () => {
    expect(printable("\u001B[31mred\u0007\u007F")).toBe("␛[31mred␇␡");
    expect(printable("\u202Eabc\u009B")).toBe("\uFFFDabc\uFFFD");
    expect(printable("a\r\nb")).toBe("a␍␊b");
  });

  it("keeps the place of every character in the line", () => {
    expect(terminalCells("가\tb").map(({ start, end }) => [start, end])).toEqual([
      [0, 1],
      [1, 2],
      [2, 3],
    ]);
  });
});

describe("padToWidth", () => {
  it("fills by columns, not by characters", () => {
    expect(padToWidth("규칙", 6)).toBe("규칙  ");
    expect(padToWidth("too long", 3)).toBe("too long");
  });
});
