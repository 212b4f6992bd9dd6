import { expect, it } from "vitest";
import { madeSentence } from "../../../src/cli/dev/made-sentence.ts";

it("says how long it took, what is wrong, and what is shown instead", () => {
  const said = (errors: number, isFirst: boolean) =>
    madeSentence({ errors, warnings: 0 }, { isFirst, milliseconds: 12 }, "en");
  expect(said(0, true)).toBe("Built (12 ms).");
  expect(said(0, false)).toBe("Rebuilt (12 ms).");
  expect(said(1, true)).toContain("Notes and settings with errors are left out.");
  expect(said(1, false)).toContain("Anything with errors is shown in its previous version until it is fixed");
});
