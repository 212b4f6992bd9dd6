import { describe, expect, it } from "vitest";
import { readHighlightLegend } from "../../../src/site/config/read-highlight-legend.ts";
import { told } from "../../support/told.ts";

const setting = { key: "highlightLegend", where: { source: null, place: null } };

describe("reading what each pen means", () => {
  it("knows a pen by the names that a highlight may have", () => {
    const found = { 파란색: "주장", Red: "사실", "#00aa00": "숫자" };
    const reading = readHighlightLegend(found, setting);
    expect(reading).toEqual({ value: { blue: "주장", red: "사실", green: "숫자" } });
    expect("value" in reading && Object.keys(reading.value)).toEqual(["blue", "red", "green"]);
  });

  it("reports a name that no highlight has, and a meaning that is no text", () => {
    const problemsOf = (found: unknown): readonly string[] => {
      const reading = readHighlightLegend(found, setting);
      return "problems" in reading ? reading.problems.map((problem) => told(problem, "ko")) : [];
    };
    expect(problemsOf({ rde: "사실" })).toEqual([
      "config-unknown-key - | 모르는 설정입니다 | red, orange, yellow, green, blue, purple, pink | highlightLegend.rde | 혹시 red 인가요?",
    ]);
    expect(problemsOf({ red: 1 })).toHaveLength(1);
    expect(problemsOf("red")).toHaveLength(1);
  });
});
