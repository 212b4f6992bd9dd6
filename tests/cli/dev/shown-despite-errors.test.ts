import { expect, it } from "vitest";
import { shownDespiteErrors } from "../../../src/cli/dev/shown-despite-errors.ts";
import type { SourcePath } from "../../../src/model/address/addresses.ts";
import { diagnose } from "../../../src/model/problem/diagnostic.ts";
import type { BundledAssets } from "../../../src/site/assets/bundle-assets.ts";

const problem = diagnose("empty-file", {}, { source: null });
const posts = ["a", "b", "c"].map((name) => ({ path: `posts/${name}.md` as SourcePath, note: null }));

it("counts the notes that are not shown, and those shown as before", () => {
  expect(
    shownDespiteErrors({ plan: { posts, formerNotes: 2 }, loaded: { diagnostics: [] } }, { problems: [] }, null),
  ).toEqual({
    leftOut: 3,
    asBefore: 2,
    assets: "sound",
    hasDefaults: false,
  });
});

it("has earlier styles and scripts in place of those with errors, if there were any", () => {
  const shown = (sound: BundledAssets | null) =>
    shownDespiteErrors(
      { plan: { posts: [], formerNotes: 0 }, loaded: { diagnostics: [] } },
      { problems: [problem] },
      sound,
    ).assets;
  expect(shown(null)).toBe("incomplete");
  expect(shown({ assets: expect.anything(), files: [], problems: [], sources: [] })).toBe("former");
});

it("has defaults in place of settings with errors", () => {
  const planned = { plan: { posts: [], formerNotes: 0 }, loaded: { diagnostics: [problem] } };
  expect(shownDespiteErrors(planned, { problems: [] }, null).hasDefaults).toBe(true);
});
