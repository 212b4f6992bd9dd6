import { expect, it } from "vitest";
import { madeSentence } from "../../../src/cli/dev/made-sentence.ts";
import type { ShownDespiteErrors } from "../../../src/cli/dev/shown-despite-errors.ts";

const everything: ShownDespiteErrors = { leftOut: 0, asBefore: 0, assets: "sound", hasDefaults: false };

function said(errors: number, shown: Partial<ShownDespiteErrors> = {}, isFirst = true): string {
  return madeSentence(
    { errors, warnings: 0 },
    { ...everything, ...shown, isFirst, milliseconds: 12, isWritten: true },
    "en",
  );
}

it("says how long it took", () => {
  expect(said(0)).toBe("Built (12 ms).");
  expect(said(0, {}, false)).toBe("Rebuilt (12 ms).");
});

it.each([
  [{}, "The preview shows all as saved, but npm run build stops until it is fixed."],
  [{ leftOut: 1 }, "A note with errors is not shown until it is fixed."],
  [{ leftOut: 2 }, "2 notes with errors are not shown until they are fixed."],
  [{ asBefore: 3 }, "3 notes with errors are shown in their previous versions until they are fixed."],
  [{ assets: "former" as const }, "Styles and scripts are those of an earlier build until they are fixed."],
  [{ assets: "incomplete" as const }, "Styles and scripts with errors are not used until they are fixed."],
  [{ hasDefaults: true }, "Settings with errors have their default values until they are fixed."],
  [
    { leftOut: 1, asBefore: 1 },
    "A note with errors is not shown until it is fixed. A note with errors is shown in its previous version until it is fixed.",
  ],
])("says what is shown in spite of errors: %j", (shown, sentence) => {
  expect(said(2, shown)).toBe(`Built (12 ms). 2 errors. ${sentence}`);
});

it("claims no new pages where those of the last build are shown", () => {
  const made = { ...everything, isFirst: false, milliseconds: 12, isWritten: false };
  expect(madeSentence({ errors: 1, warnings: 0 }, made, "en")).toBe(
    "Not rebuilt. 1 error. Until it is fixed, the pages of the last build are shown.",
  );
});
