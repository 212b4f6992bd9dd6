import { expect, it } from "vitest";
import { feedEntry } from "../../../layouts/feeds/feed-entry.ts";
import { renderedSite } from "../../support/rendered-site.ts";
import { day, placed } from "../../support/study-note.ts";

const told = {
  id: "a",
  date: "2021-12-15",
  title: "금리 & 돈",
  summary: "요약",
  tags: ["경제"],
  frontMatter: { lastModified: placed({ day: day("2022-02-03"), time: null }) },
};

/** The entry of the only note, asked for again and again. */
function entriesOf(config: Parameters<typeof renderedSite>[1]) {
  const { site, pages } = renderedSite([told], config);
  const notes = pages.flatMap((page) => (page.kind === "feed" ? page.notes : []));
  return notes.map((note) => feedEntry(note, site));
}

it("an entry says the same in both formats", () => {
  const [entry] = entriesOf({ origin: "https://example.com" });
  expect(entry?.changedAt).toBe("2022-02-03T00:00:00+09:00");
  expect(entry?.json).toMatchObject({
    id: "tag:example.com,2021-12-15:/a",
    url: "https://example.com/notes/a/",
    title: "금리 & 돈",
    content_html: "<p><strong>요약</strong></p>",
    date_published: "2021-12-15T00:00:00+09:00",
    date_modified: "2022-02-03T00:00:00+09:00",
    tags: ["경제"],
  });
  for (const said of [
    "<id>tag:example.com,2021-12-15:/a</id>",
    "<title>금리 &amp; 돈</title>",
    'href="https://example.com/notes/a/"',
    '<category term="경제"/>',
    "<summary>요약</summary>",
    '<content type="html">&lt;p&gt;&lt;strong&gt;요약&lt;/strong&gt;&lt;/p&gt;</content>',
  ])
    expect(entry?.atom).toContain(said);
});

it("it has no content where the site's feeds carry descriptions alone", () => {
  const [entry] = entriesOf({ feedContent: "summary" });
  expect(entry?.atom).not.toContain("<content");
  expect(entry?.json).toMatchObject({ summary: "요약", content_text: "요약" });
});

it("it is written once for all feeds that have the note", () => {
  const entries = entriesOf({});
  expect(entries.length).toBeGreaterThan(1);
  expect(new Set(entries).size).toBe(1);
});
