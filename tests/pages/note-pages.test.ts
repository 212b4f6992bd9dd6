import { expect, it } from "vitest";
import { buildLibrary } from "../../src/index/build-library.ts";
import { notePages } from "../../src/pages/note-pages.ts";
import { type NoteTold, placed, siteConfig, studyNote } from "../support/study-note.ts";

function pagesOf(notes: readonly NoteTold[]) {
  const config = siteConfig({});
  return notePages(buildLibrary(notes.map(studyNote), config), {
    config,
    assetAddresses: new Set(),
    pictureSizeOf: () => null,
  });
}

it("a note's page has the names its own text links to, not those of other notes", () => {
  const pages = pagesOf([
    { id: "a", title: "가", wikiLinks: [placed("나")] },
    { id: "b", title: "나", wikiLinks: [placed("다")] },
    { id: "c", title: "다" },
  ]);
  const namesOf = (id: string) => [...(pages.find((page) => page.note.note.id === id)?.named.keys() ?? [])];
  expect(namesOf("a")).toEqual(["나"]);
  expect(namesOf("b")).toEqual(["다"]);
  expect(namesOf("c")).toEqual([]);
});

it("knows the pictures of the site that are not there, and how large the others are", () => {
  const links = ["/assets/a.png", "/assets/b.png", "https://cdn.example/c.png"].map((target) =>
    placed({ kind: "image" as const, target }),
  );
  const config = siteConfig({});
  const library = buildLibrary([studyNote({ links })], config);
  const [page] = notePages(library, {
    config,
    assetAddresses: new Set(["/assets/a.png"]),
    pictureSizeOf: (address) => (address === "/assets/a.png" ? { width: 4, height: 3 } : null),
  });
  expect([...(page?.missingImages ?? [])]).toEqual(["/assets/b.png"]);
  expect([...(page?.pictureSizes ?? [])]).toEqual([["/assets/a.png", { width: 4, height: 3 }]]);
});

it("names its terms with their pages, and nothing of the notes that carry them", () => {
  const [page] = pagesOf([{ tags: ["경제"], keywords: ["금리"] }]);
  expect(page?.terms).toEqual({
    categories: [],
    tags: [{ name: "경제", permalink: "/tags/경제/" }],
    keywords: [{ name: "금리", permalink: "/keywords/금리/" }],
  });
});

it("an unlisted note has a page too", () => {
  expect(pagesOf([{ id: "a", frontMatter: { unlisted: true } }])).toHaveLength(1);
});
