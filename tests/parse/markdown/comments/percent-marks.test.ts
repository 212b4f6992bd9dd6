import { describe, expect, it } from "vitest";
import {
  afterPercentComments,
  percentCommentEnd,
  percentsAhead,
} from "../../../../src/parse/markdown/comments/percent-marks.ts";

describe("percentsAhead", () => {
  it("skips percent signs after numbers, unless the line ends with them", () => {
    expect(percentsAhead("50%%이고 %%", 0)).toBe(7);
    expect(percentsAhead("50%%", 0)).toBe(2);
    expect(percentsAhead("50%% 뒤", 0)).toBeNull();
  });
});

describe("percentCommentEnd", () => {
  it("takes any end rather than none", () => {
    expect(percentCommentEnd("%% 30%% 뒤", 0)).toBe(7);
    expect(percentCommentEnd("%%%%", 0)).toBe(4);
    expect(percentCommentEnd("%%%", 0)).toBeNull();
    expect(percentCommentEnd("50%% 할인 %%", 2)).toBeNull();
  });
});

describe("afterPercentComments", () => {
  it("returns the visible rest", () => {
    expect(afterPercentComments("%% 가 %% %% 나 %% 다")).toBe("다");
    expect(afterPercentComments("%% 가")).toBe("%% 가");
  });
});
