import fc from "fast-check";
import { describe, it } from "vitest";
import { targets } from "./targets.ts";

/** Runs per target; `npm run fuzz` does more. */
const cases = 340;

/** What a target once failed for, as small as it was found; tried first each time. */
const once: Readonly<Record<string, readonly string[]>> = {
  body: [
    "---\n---\n가[^\u00001]\n\n[^1]: 나\n",
    "---\n---\n가[^1]\n\u0000\n[^1]: 나\n",
    "---\n---\n가\n\u0000\n[^1]: 나\n\u000B\n## 다\u000C라\n",
  ],
};

describe("whatever others wrote", () => {
  it.each(Object.entries(targets))(
    "nothing breaks: %s",
    async (name, property) => {
      const examples = (once[name] ?? []).map((text) => [text]);
      await fc.assert(property as fc.IAsyncProperty<unknown>, { numRuns: cases, examples });
    },
    120_000,
  );
});
