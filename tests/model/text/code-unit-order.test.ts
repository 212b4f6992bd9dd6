import { describe, expect, it } from "vitest";
import { byCodeUnits } from "../../../src/model/text/code-unit-order.ts";

describe("byCodeUnits", () => {
  it("orders texts by their code units, upper case before lower", () => {
    expect(["b", "a", "B", "가", "a"].sort(byCodeUnits)).toEqual(["B", "a", "a", "b", "가"]);
  });
});
