import { describe, expect, it } from "vitest";
import { replaceAddresses } from "../../../src/index/links/replace-addresses.ts";
import type { UnlinkedHtml } from "../../../src/model/page/html.ts";
import { noteFrom } from "../../support/note-from.ts";

describe("replaceAddresses", () => {
  it("reaches headings, sections and footnotes, and the list of links", () => {
    const note = replaceAddresses(noteFrom("## [가](/a/)\n\n[나](/a/)[^1]\n\n[^1]: [다](/a/)\n"), {
      inMarkup: (html) => html.replaceAll("/a/", "/b/") as UnlinkedHtml,
      inLink: (link) => ({ ...link, target: "/b/" }),
    });
    const { links, sections } = note;
    expect(links.map(({ value }) => value.target)).toEqual(["/b/", "/b/", "/b/"]);
    const markup = JSON.stringify(sections);
    expect(markup).not.toContain("/a/");
    expect(markup.split("/b/").length).toBeGreaterThan(4);
  });
});
