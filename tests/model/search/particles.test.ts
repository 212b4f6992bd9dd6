import { expect, it } from "vitest";
import { isParticle, withoutParticle } from "../../../src/model/search/particles.ts";

it("particles are known by themselves, and taken off words that they fit", () => {
  expect(["은", "에서", "으로부터", "한글은", "나", ""].map(isParticle)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
  expect(["금리를", "금리을", "엑사원에서"].map(withoutParticle)).toEqual(["금리", null, "엑사원"]);
});
