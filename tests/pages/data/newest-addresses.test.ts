import { describe, expect, it } from "vitest";
import { buildLibrary } from "../../../src/index/build-library.ts";
import { newestAddresses } from "../../../src/pages/data/newest-addresses.ts";
import { plannedPages } from "../../support/planned-pages.ts";
import { siteConfig, studyNote } from "../../support/study-note.ts";

const addresses = (...ids: readonly string[]) => {
  const notes = ids.map((id) => studyNote({ id, date: id.slice(0, 10), tags: [id.slice(11)] }));
  return newestAddresses(plannedPages(buildLibrary(notes, siteConfig()), siteConfig()));
};

describe("newestAddresses", () => {
  it("are the newest day's notes and the lists they lead, and nothing unchanged", () => {
    const found = addresses("2021-12-15-old", "2021-12-16-new");
    expect(found).toEqual(expect.arrayContaining(["/", "/notes/2021-12-16-new/", "/tags/new/", "/archive/2021/12/"]));
    expect(found).not.toContain("/notes/2021-12-15-old/");
    expect(found).not.toContain("/tags/old/");
  });

  it("are none before the first note", () => {
    expect(addresses()).toEqual([]);
  });
});
