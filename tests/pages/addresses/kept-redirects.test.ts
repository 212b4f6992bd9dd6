import { describe, expect, it } from "vitest";
import { buildLibrary } from "../../../src/index/build-library.ts";
import { permalinkOf } from "../../../src/model/address/permalink.ts";
import { keptRedirects } from "../../../src/pages/addresses/kept-redirects.ts";
import { plannedPages } from "../../support/planned-pages.ts";
import { siteConfig, studyNote } from "../../support/study-note.ts";

describe("keptRedirects", () => {
  const library = buildLibrary([studyNote()], siteConfig());
  const [to] = library.notes;
  if (to === undefined) throw new Error("no note");
  const pages = plannedPages(library, siteConfig());
  const redirect = (from: string) => keptRedirects([{ from: permalinkOf(from), to }], pages);

  it("answer an old address", () => {
    expect(redirect("/old.html")).toEqual([
      { kind: "redirect", permalink: "/old.html", output: "old.html", to, place: null },
    ]);
  });

  it("leave a page at the address alone, even if it differs by case", () => {
    expect(redirect("/archive/")).toEqual([]);
    expect(redirect("/Archive/")).toEqual([]);
    expect(redirect(to.permalink)).toEqual([]);
  });
});
