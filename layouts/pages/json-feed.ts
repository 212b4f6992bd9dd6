import { sitePlaces } from "../../src/model/address/site-places.ts";
import type { JsonFeedPage } from "../../src/model/page/page.ts";
import type { SiteView } from "../../src/model/page/site-view.ts";
import { feedEntry } from "../feeds/feed-entry.ts";
import { feedTitle } from "../feeds/feed-title.ts";
import { wholeAddress } from "../feeds/whole-address.ts";
import { jsonText } from "../json-text.ts";

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
    items: notes.map((note) => feedEntry(note, site).json),
  });
}
