import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { permalinkOf } from "../../src/model/address/permalink.ts";
import type { ArticleMode } from "../../src/model/note/front-matter.ts";
import { SearchParts } from "../../src/search/search-parts.ts";
import { PackCache } from "../../src/site/packs/pack-cache.ts";
import { packFolder } from "../../src/site/packs/pack-folder.ts";
import { searchPartCache } from "../../src/site/search-part-cache.ts";
import { siteFolder } from "../support/site-folder.ts";
import { studyNote } from "../support/study-note.ts";

const published = (title: string) => ({ note: studyNote({ title }), permalink: permalinkOf("/a/") });

interface Process {
  readonly version?: string | undefined;
  readonly articleMode?: ArticleMode;
  readonly keywordAliases?: Readonly<Record<string, readonly string[]>>;
}

/** One process after another that reads a note for search; each says whether it found it kept. */
function processes() {
  const folder = packFolder(join(siteFolder({}), "search"));
  return (title: string, { version, articleMode = "full", keywordAliases = {} }: Process) => {
    const packs = new PackCache(folder, "program");
    const store = searchPartCache(packs, { versionAt: () => version, articleMode, keywordAliases });
    const note = published(title);
    const isKept = store.find(note.note) !== undefined;
    const part = new SearchParts(store).of(note);
    packs.save();
    return { isKept, part };
  };
}

describe("the cache of search parts", () => {
  it("gives in the next process what reading the note gives", () => {
    const next = processes();
    const read = new SearchParts().of(published("금리"));
    expect(next("금리", { version: "1" })).toEqual({ isKept: false, part: read });
    expect(next("금리", { version: "1" })).toEqual({ isKept: true, part: read });
  });

  it("reads a note anew that has changed, or of which the site shows another part of the article", () => {
    const next = processes();
    next("금리", { version: "1" });
    expect(next("환율", { version: "2" }).part).toEqual(new SearchParts().of(published("환율")));
    expect(next("환율", { version: "2", articleMode: "link" }).isKept).toBe(false);
    expect(next("환율", { version: "2", articleMode: "link" }).isKept).toBe(true);
    const keywordAliases = { LG: ["엘지"] };
    expect(next("환율", { version: "2", articleMode: "link", keywordAliases }).isKept).toBe(false);
  });

  it("keeps nothing of a note whose version nobody knows", () => {
    const next = processes();
    next("금리", { version: undefined });
    expect(next("금리", { version: undefined }).isKept).toBe(false);
  });
});
