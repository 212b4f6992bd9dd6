import { describe, expect, it } from "vitest";
import { buildLibrary } from "../../../src/index/build-library.ts";
import type { StudyNote } from "../../../src/model/note/study-note.ts";
import type { SitemapEntry } from "../../../src/model/page/page.ts";
import { sitemapEntries } from "../../../src/pages/data/sitemap-entries.ts";
import { plannedPages } from "../../support/planned-pages.ts";
import { day, placed, question, siteConfig, studyNote } from "../../support/study-note.ts";

const config = siteConfig({ pageSize: 1 });

function entries(notes: readonly StudyNote[]): readonly SitemapEntry[] {
  return sitemapEntries(plannedPages(buildLibrary(notes, config), config));
}

describe("sitemapEntries", () => {
  const old = studyNote({ id: "old", date: "2021-01-01", tags: ["a"], questions: [question()] });
  const fresh = studyNote({ id: "new", date: "2021-12-15", tags: ["a"] });

  it("lists each non-empty reading page once, with the day of its newest note", () => {
    expect(entries([old, fresh])).toEqual([
      { permalink: "/", lastModified: "2021-12-15" },
      { permalink: "/notes/new/", lastModified: "2021-12-15" },
      { permalink: "/notes/old/", lastModified: "2021-01-01" },
      { permalink: "/archive/", lastModified: "2021-12-15" },
      { permalink: "/archive/2021/", lastModified: "2021-12-15" },
      { permalink: "/archive/2021/12/", lastModified: "2021-12-15" },
      { permalink: "/archive/2021/01/", lastModified: "2021-01-01" },
      { permalink: "/questions/", lastModified: "2021-01-01" },
      { permalink: "/statistics/", lastModified: "2021-12-15" },
      { permalink: "/tags/", lastModified: "2021-12-15" },
      { permalink: "/tags/a/", lastModified: "2021-12-15" },
    ]);
  });

  it("follows a note's last change, and ignores one before its day", () => {
    const changed = (on: string) =>
      entries([studyNote({ frontMatter: { lastModified: placed({ day: day(on), time: null }) } })])[0]?.lastModified;
    expect(changed("2022-02-02")).toBe("2022-02-02");
    expect(changed("2020-02-02")).toBe("2021-12-15");
  });

  it("leaves out notes in no list", () => {
    const unlisted = studyNote({ id: "hidden", frontMatter: { unlisted: true } });
    expect(entries([unlisted]).map(({ permalink }) => permalink)).not.toContain("/notes/hidden/");
  });

  it("looks through a long list for its first sheet alone", () => {
    const [page] = plannedPages(buildLibrary([old], config), config).filter(({ kind }) => kind === "taxonomy");
    if (page?.kind !== "taxonomy") throw new Error("no index of words");
    const second = { ...page, position: { ...page.position, number: 2 } };
    Object.defineProperty(second, "taxonomy", {
      get: () => {
        throw new Error("looked through again");
      },
    });
    expect(sitemapEntries([second])).toEqual([]);
  });

  it("stays within the limit of a sitemap", () => {
    const keywords = Array.from({ length: 50_100 }, (_, index) => `키워드 ${index}`);
    const all = entries([studyNote({ keywords })]);
    expect(all).toHaveLength(50_000);
    expect(all.map(({ permalink }) => permalink)).toContain("/statistics/");
  }, 30_000);
});
