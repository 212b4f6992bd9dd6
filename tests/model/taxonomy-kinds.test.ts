import { describe, expect, it } from "vitest";
import { forEachTaxonomy, taxonomyKinds } from "../../src/model/taxonomy-kinds.ts";

describe("forEachTaxonomy", () => {
  it("makes one value for every kind there is", () => {
    expect(Object.values(forEachTaxonomy((kind) => kind))).toEqual([...taxonomyKinds]);
  });
});
