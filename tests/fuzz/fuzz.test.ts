import fc from "fast-check";
import { describe, it } from "vitest";
import { targets } from "./targets.ts";

/** Runs per target; `npm run fuzz` does more. */
const cases = 340;

describe("whatever others wrote", () => {
  it.each(Object.entries(targets))(
    "nothing breaks: %s",
    async (_name, property) => {
      await fc.assert(property as fc.IAsyncProperty<unknown>, { numRuns: cases });
    },
    120_000,
  );
});
