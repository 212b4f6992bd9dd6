import { sitePlaces } from "../../src/model/address/site-places.ts";
import { webAddress } from "../../src/model/address/web-address.ts";
import type { PublishedNote } from "../../src/model/library.ts";
import type { JsonFeedPage } from "../../src/model/page/page.ts";
import type { SiteView } from "../../src/model/page/site-view.ts";
import { feedContent } from "../feeds/feed-content.ts";
import { feedTitle } from "../feeds/feed-title.ts";
import { tagUri } from "../feeds/tag-uri.ts";
import { wholeAddress } from "../feeds/whole-address.ts";
import { jsonText } from "../json-text.ts";
import { noteDescription } from "../notes/note-description.ts";
import { changedAt, publishedAt } from "../notes/note-instants.ts";

/** The newest notes as a JSON Feed 1.1, with the same words as the Atom feed beside it. */
export function jsonFeedPage({ notes, permalink, term }: JsonFeedPage, site: SiteView): string {
  const { config } = site;
  return jsonText({
    version: "https://jsonfeed.org/version/1.1",
    title: feedTitle(term, site),
    home_page_url: wholeAddress(term?.permalink ?? sitePlaces.home, site),
    feed_url: wholeAddress(permalink, site),
    ...(config.description !== "" && { description: config.description }),
    language: config.language,
    authors: [{ name: config.author ?? config.title }],
    items: notes.map((note) => item(note, site)),
  });
}

function item(published: PublishedNote, site: SiteView) {
  const { note, permalink } = published;
  const content = feedContent(published, site);
  const { config } = site;
  const source = webAddress(note.article.url);
  return {
    id: tagUri(note.id, note.date.value, config),
    url: wholeAddress(permalink, site),
    ...(source !== null && { external_url: source }),
    title: note.title.value,
    summary: noteDescription(note),
    ...(content === null ? { content_text: noteDescription(note) } : { content_html: content }),
    date_published: publishedAt(note, site.writeInstant),
    date_modified: changedAt(note, site.writeInstant),
    tags: [...note.categories, ...note.tags].map(({ value }) => value),
  };
}
