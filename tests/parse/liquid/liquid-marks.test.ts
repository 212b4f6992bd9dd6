import { describe, expect, it } from "vitest";
import { liquidMarks } from "../../../src/parse/liquid/liquid-marks.ts";

describe("liquidMarks", () => {
  it("finds what stands between double braces, and between braces with a %, each with its place", () => {
    expect(liquidMarks("a {{- b }} {% c 100% -%} {{ d } }}")).toEqual([
      { kind: "output", start: 2, end: 10, inside: "b" },
      { kind: "tag", start: 11, end: 24, inside: "c 100%" },
      { kind: "output", start: 25, end: 34, inside: "d }" },
    ]);
  });

  it.each(["{{ a", "{% b }}", "{{ a\n}}", "{ { a } }"])("finds none in %j", (text) => {
    expect(liquidMarks(text)).toEqual([]);
  });
});
