import { describe, expect, it } from "vitest";
import { permalinkPatternProblem } from "../../../src/model/address/permalink-pattern.ts";
import { permalinkStyles } from "../../../src/model/address/permalink-styles.ts";

describe("permalinkStyles", () => {
  it.each([...permalinkStyles])("has a pattern without a problem for %s", (_name, pattern) => {
    expect(permalinkPatternProblem(pattern)).toBeNull();
  });
});
