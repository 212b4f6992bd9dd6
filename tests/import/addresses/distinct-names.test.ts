import { expect, it } from "vitest";
import { distinctNames } from "../../../src/import/addresses/distinct-names.ts";

it("gives every note a unique name across all folders", () => {
  expect(distinctNames(["a/x.md", "b/X.md", "x.markdown", "x-2.md", "y"])).toEqual([
    "a/x.md",
    "b/X-2.md",
    "x-3.markdown",
    "x-2-2.md",
    "y",
  ]);
});
