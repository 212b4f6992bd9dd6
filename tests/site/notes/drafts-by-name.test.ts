import { expect, it } from "vitest";
import type { SourcePath } from "../../../src/model/address/addresses.ts";
import type { IgnoredReason } from "../../../src/model/site-status.ts";
import { draftsByName } from "../../../src/site/notes/drafts-by-name.ts";

function ignored(...paths: readonly string[]) {
  return paths.map((path) => ({ path: path as SourcePath, reason: "draft" as IgnoredReason }));
}

it("counts the notes that are drafts by name, and says once where they are", () => {
  const files = ignored("posts/wip/a.md", "posts/wip/b/c.md", "posts/2022/초안/d.md", "posts/e.draft.md");
  expect(draftsByName(files)).toEqual({ notes: 4, places: ["posts/wip/", "posts/2022/초안/", "posts/e.draft.md"] });
});

it("is nothing where only other files are not read", () => {
  expect(draftsByName([])).toBeNull();
  expect(draftsByName([{ path: "posts/_a.md" as SourcePath, reason: "underscore" }])).toBeNull();
});

it("takes the folder of notes itself for none", () => {
  expect(draftsByName(ignored("drafts/a.draft.md"))).toEqual({ notes: 1, places: ["drafts/a.draft.md"] });
});
