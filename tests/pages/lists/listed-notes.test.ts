import { expect, it } from "vitest";
import { buildLibrary } from "../../../src/index/build-library.ts";
import type { ListedNote } from "../../../src/model/library.ts";
import { listedNotes } from "../../../src/pages/lists/listed-notes.ts";
import { type NoteTold, placed, siteConfig, studyNote } from "../../support/study-note.ts";

function listedOf(told: NoteTold, listName?: string): readonly ListedNote[] {
  const config = siteConfig();
  const library = buildLibrary([studyNote(told)], config);
  return listedNotes(
    library.notes,
    { library, config, assetAddresses: new Set(["/a.png"]), pictureSizeOf: () => null, listed: new Map() },
    listName,
  );
}

function namesOf(told: NoteTold, listName?: string): readonly string[] {
  return listedOf(told, listName).flatMap(({ terms }) => terms.map(({ name }) => name));
}

it("says the first tags of a note, else its categories", () => {
  expect(namesOf({ tags: ["하나", "둘", "셋", "넷"], categories: ["doc"] })).toEqual(["하나", "둘", "셋"]);
  expect(namesOf({ categories: ["doc"] })).toEqual(["doc"]);
  expect(namesOf({})).toEqual([]);
});

it("does not say of every note of a tag that it has the tag", () => {
  expect(namesOf({ tags: ["economy", "AI"] }, "economy")).toEqual(["AI"]);
  expect(namesOf({ tags: ["economy"], categories: ["doc"] }, "economy")).toEqual([]);
});

it("leads to the page of the term", () => {
  expect(listedOf({ tags: ["AI"] })[0]?.terms).toEqual([{ name: "AI", permalink: "/tags/ai/" }]);
});

it("has the picture of a note", () => {
  const links = [placed({ kind: "image", target: "/a.png" } as const)];
  expect(listedOf({ links })[0]?.picture).toBe("/a.png");
  expect(listedOf({})[0]?.picture).toBeNull();
  expect(listedOf({ frontMatter: { image: placed("/a.png") } })[0]?.isCover).toBe(true);
});
