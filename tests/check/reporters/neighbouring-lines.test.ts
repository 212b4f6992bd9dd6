import { describe, expect, it } from "vitest";
import { neighbouringLines } from "../../../src/check/reporters/neighbouring-lines.ts";

describe("neighbouringLines", () => {
  it.each(["\n", "\r\n", "\r"])("finds the lines around one between %j", (end) => {
    const text = ["one", "", "three", "four"].join(end);
    expect(neighbouringLines(text, text.indexOf("three"))).toEqual({ before: "", line: "three", after: "four" });
  });

  it("knows the first and the last line", () => {
    expect(neighbouringLines("only", 0)).toEqual({ before: null, line: "only", after: null });
    expect(neighbouringLines("a\nb\n", 2)).toEqual({ before: "a", line: "b", after: null });
  });

  it("works at an empty line too", () => {
    expect(neighbouringLines("a\n\nb", 2)).toEqual({ before: "a", line: "", after: "b" });
    expect(neighbouringLines("", 0)).toEqual({ before: null, line: "", after: null });
  });
});
