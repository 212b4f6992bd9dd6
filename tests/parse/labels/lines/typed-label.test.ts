import { describe, expect, it } from "vitest";
import { typedLabel } from "../../../../src/parse/labels/lines/typed-label.ts";
import { plainLexicon } from "../../../support/read-sections.ts";

const read = (line: string) => {
  const label = typedLabel(line, plainLexicon);
  return label === null ? null : `${label.isMarked ? "marked" : "bare"} ${label.roles.join(" ")}`;
};

describe("typedLabel", () => {
  it.each([
    ["요약:", "marked summary"],
    ["요약: 올랐다", "marked summary"],
    ["**요약**", "marked summary"],
    ["**요약** : 올랐다", "marked summary"],
    ["__요약:__ 올랐다", "marked summary"],
    ["<b>요약</b>", "marked summary"],
    ["[요약]", "marked summary"],
    ["\\[요약\\] 올랐다", "marked summary"],
    ["📝 궁금한 점: 왜?", "marked questions"],
    ["출처: [한경](https://example.com/a)", "marked source"],
    ["요약", "bare summary"],
    ["📝 요약", "bare summary"],
    ["■ 요약 - 올랐다", "bare summary"],
  ])("is %s: %s", (line, expected) => {
    expect(read(line)).toBe(expected);
  });

  it.each(["요약은 이렇다", "**요약**은 이렇다", "[요약](/a)", "[[요약]]", "`요약`", "`요약: x`", "금리: 돈의 값", ""])(
    "is none in %s",
    (line) => {
      expect(read(line)).toBeNull();
    },
  );

  it("looks only at the start of a long line", () => {
    expect(read(`요약: ${"**금리 ".repeat(100_000)}`)).toBe("marked summary");
    expect(read("[".repeat(100_000))).toBeNull();
  });
});
