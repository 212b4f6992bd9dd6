import { describe, expect, it } from "vitest";
import { endOf, homeOf, publishedUrls } from "../../../src/index/addresses/published-urls.ts";
import { buildLibrary } from "../../../src/index/build-library.ts";
import type { SourcePath } from "../../../src/model/address/addresses.ts";
import { permalinkOf } from "../../../src/model/address/permalink.ts";
import { readUrlLock } from "../../../src/parse/url-lock.ts";
import { siteConfig, studyNote } from "../../support/study-note.ts";

/** A site of notes, by id, with the previous lines of its lock. */
function urlsOf(lines: readonly string[], ids: readonly string[], held: readonly string[] = []) {
  const noteOf = (id: string) => studyNote({ id, date: id.slice(0, 10) });
  const { urls } = readUrlLock({ path: "urls.lock" as SourcePath, text: lines.join("\n") });
  return publishedUrls(urls, {
    library: buildLibrary(ids.map(noteOf), siteConfig()),
    heldBack: held.map((id) => ({ note: noteOf(id), reason: "draft" })),
  });
}

const old = { id: "2021-12-15-old", address: permalinkOf("/old/") };
const oldLine = "/old/ <- 2021-12-15-old";

describe("homeOf", () => {
  it("is the note of that name, wherever it is now", () => {
    expect(homeOf(urlsOf([oldLine], ["2021-12-15-old"]), old)?.permalink).toBe("/notes/2021-12-15-old/");
  });

  it("is the one new note of the day that lost this one", () => {
    expect(homeOf(urlsOf([oldLine], ["2021-12-15-new"]), old)?.note.id).toBe("2021-12-15-new");
    expect(homeOf(urlsOf([oldLine], ["2021-12-15-new", "2021-12-15-newer"]), old)).toBeNull();
    expect(homeOf(urlsOf([oldLine], ["2021-12-16-new"]), old)).toBeNull();
  });

  it("is nowhere while the note is held back", () => {
    expect(homeOf(urlsOf([oldLine], ["2021-12-15-new"], ["2021-12-15-old"]), old)).toBeNull();
  });
});

describe("endOf", () => {
  it("follows addresses that moved again and again", () => {
    const urls = urlsOf(["/a/ -> /b/", "/b/ -> /notes/2021-12-15-old/"], ["2021-12-15-old"]);
    expect(endOf(urls, permalinkOf("/a/"))?.note.id).toBe("2021-12-15-old");
  });

  it("is null for dead ends and circles", () => {
    expect(endOf(urlsOf(["/a/ -> /b/", "/b/ -> /a/"], []), permalinkOf("/a/"))).toBeNull();
    expect(endOf(urlsOf([], []), permalinkOf("/a/"))).toBeNull();
  });
});
