import { expect, it } from "vitest";
import { asDraft, mostHeld } from "../../../src/import/front-matter/most-held.ts";

it("holds back more as a draft than unlisted", () => {
  const asUnlisted = { key: "unlisted", value: "true" } as const;
  expect(mostHeld([asUnlisted, asDraft])).toEqual(asDraft);
  expect(mostHeld([asUnlisted])).toEqual(asUnlisted);
  expect(mostHeld([])).toBeNull();
});
