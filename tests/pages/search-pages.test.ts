import { describe, expect, it } from "vitest";
import { buildLibrary } from "../../src/index/build-library.ts";
import { searchPages } from "../../src/pages/search-pages.ts";
import { SearchParts } from "../../src/search/search-parts.ts";
import { siteSearch } from "../support/site-search.ts";
import { type NoteTold, siteConfig, studyNote } from "../support/study-note.ts";

function pagesOf(notes: readonly NoteTold[], basePath = "/") {
  const config = siteConfig({ basePath });
  return searchPages(buildLibrary(notes.map(studyNote), config), new SearchParts());
}

describe("searchPages", () => {
  it("offers the filters that some note answers", () => {
    const [page] = pagesOf([
      { tags: ["금리"], date: "2022-01-01" },
      { id: "b", date: "2021-01-01" },
    ]);
    expect(page).toMatchObject({
      kind: "search",
      permalink: "/search/",
      manifest: "/search/manifest.json",
      tags: ["금리"],
      years: [2022, 2021],
      colors: [],
    });
  });

  it("makes the same files wherever the site is published", () => {
    const outputs = (basePath: string) => pagesOf([{ tags: ["금리"] }], basePath).map(({ output }) => output);
    expect(outputs("/한글-repo/")).toEqual(outputs("/"));
  });

  it("has a search without any note", () => {
    expect(pagesOf([]).map(({ kind }) => kind)).toEqual(["search", "search-manifest", "search-shard"]);
  });

  it("publishes nothing of a note in no list", () => {
    const { files } = siteSearch([
      studyNote({ title: "보이는 노트" }),
      studyNote({ id: "hidden", title: "숨긴 노트", keywords: ["비밀"], frontMatter: { unlisted: true } }),
    ]);
    expect([...files.values()].join("")).toContain("보이는 노트");
    expect([...files.values()].join("")).not.toMatch(/숨긴|비밀/u);
  });
});
