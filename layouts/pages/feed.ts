import { sitePlaces } from "../../src/model/address/site-places.ts";
import type { FeedPage } from "../../src/model/page/page.ts";
import type { SiteView } from "../../src/model/page/site-view.ts";
import { wordsIn } from "../../src/model/words/words-in.ts";
import { feedEntry } from "../feeds/feed-entry.ts";
import { feedTitle } from "../feeds/feed-title.ts";
import { tagUri } from "../feeds/tag-uri.ts";
import { wholeAddress } from "../feeds/whole-address.ts";
import { Markup } from "../markup.ts";
import { xml } from "../xml.ts";

const beforeTheFirstNote = "1970-01-01T00:00:00Z";

/**
 * The newest notes as Atom (RFC 4287). What an entry carries of its note is the site's choice.
 * Without an origin the feed stays valid: its links are relative to itself.
 */
export function feedPage({ notes, permalink, term }: FeedPage, site: SiteView): string {
  const { config } = site;
  const entries = notes.map((note) => feedEntry(note, site));
  const updated = entries.reduce(
    (latest, { changedAt }) => (Date.parse(changedAt) > Date.parse(latest) ? changedAt : latest),
    beforeTheFirstNote,
  );
  return xml`<?xml version="1.0" encoding="utf-8"?>
<!-- ${wordsIn(config.language).navigation.aboutFeed} -->
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${config.language}">
<id>${tagUri(permalink, null, config)}</id>
<title>${feedTitle(term, site)}</title>
${config.description === "" ? null : xml`<subtitle>${config.description}</subtitle>\n`}<updated>${updated}</updated>
<author><name>${config.author ?? config.title}</name></author>
<link rel="self" type="application/atom+xml" href="${wholeAddress(permalink, site)}"/>
<link rel="alternate" type="text/html" href="${wholeAddress(term?.permalink ?? sitePlaces.home, site)}"/>
${entries.map(({ atom }) => new Markup("xml", atom))}</feed>
`.text;
}
