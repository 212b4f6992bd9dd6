import { expect, it } from "vitest";
import { madeSentence } from "../../../src/cli/dev/made-sentence.ts";

it("says how long it took, what is wrong, and what is shown instead", () => {
  const said = (errors: number, isFirst: boolean) =>
    madeSentence({ errors, warnings: 0 }, { isFirst, milliseconds: 12 }, "en");
  expect(said(0, true)).toBe("Made (12 ms).");
  expect(said(0, false)).toBe("Made anew (12 ms).");
  expect(said(1, true)).toContain("Notes and settings with errors are left out.");
  expect(said(1, false)).toContain("What has errors is shown as it was before until it is fixed");
});
