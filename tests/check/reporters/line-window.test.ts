import { describe, expect, it } from "vitest";
import { lineWindow, windowText } from "../../../src/check/reporters/line-window.ts";
import { displayWidth } from "../../../src/model/terminal/terminal-cells.ts";
import { costGrowth, nearlyLinear } from "../../support/cost-growth.ts";

describe("lineWindow", () => {
  it("shows the whole of a line that fits", () => {
    expect(windowText(lineWindow("금리 인상", 3, 9))).toBe("금리 인상");
  });

  it("cuts on the right, on the left, or on both sides, always round the focus", () => {
    const line = `${"a".repeat(50)}X${"b".repeat(50)}`;
    expect(windowText(lineWindow(line, 0, 20))).toBe(`${"a".repeat(18)}…`);
    expect(windowText(lineWindow(line, 50, 20))).toMatch(/^…a+Xb+…$/u);
    expect(windowText(lineWindow(line, 100, 20))).toMatch(/^…b+$/u);
  });

  it("never takes more room than there is", () => {
    for (const focus of [0, 10, 99, 250]) {
      expect(displayWidth(windowText(lineWindow("가나\t다".repeat(60), focus, 30)))).toBeLessThanOrEqual(30);
    }
  });

  it("reads no more of a huge line than it shows", () => {
    const window = (length: number) => lineWindow("가".repeat(length), length / 2, 100);
    expect(costGrowth(window, 1_000_000)).toBeLessThan(nearlyLinear);
  });
});
