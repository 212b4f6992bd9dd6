import { webAddress } from "../../src/model/address/web-address.ts";
import type { PublishedNote } from "../../src/model/library.ts";
import type { FeedEntry } from "../../src/model/page/feed-entries.ts";
import type { SiteView } from "../../src/model/page/site-view.ts";
import { noteDescription } from "../notes/note-description.ts";
import { changedAt, publishedAt } from "../notes/note-instants.ts";
import { type XmlMarkup, xml } from "../xml.ts";
import { feedContent } from "./feed-content.ts";
import { tagUri } from "./tag-uri.ts";
import { wholeAddress } from "./whole-address.ts";

/** What feeds say of a note: the same words in either format. */
export function feedEntry(published: PublishedNote, site: SiteView): FeedEntry {
  return site.feedEntries.of(published, () => {
    const told = toldOf(published, site);
    return { changedAt: told.changed, atom: atomEntry(told).text, json: jsonItem(told) };
  });
}

interface Told {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly published: string;
  readonly changed: string;
  readonly tags: readonly string[];
  readonly description: string;
  /** Null if the site's feeds carry descriptions alone. */
  readonly content: string | null;
  /** The address of the article; null without one. */
  readonly source: string | null;
}

function toldOf(published: PublishedNote, site: SiteView): Told {
  const { note, permalink } = published;
  return {
    id: tagUri(note.id, note.date.value, site.config),
    title: note.title.value,
    url: wholeAddress(permalink, site),
    published: publishedAt(note, site.writeInstant),
    changed: changedAt(note, site.writeInstant),
    tags: [...note.categories, ...note.tags].map(({ value }) => value),
    description: noteDescription(note),
    content: feedContent(published, site),
    source: webAddress(note.article.url),
  };
}

function atomEntry({ id, title, url, published, changed, tags, description, content }: Told): XmlMarkup {
  return xml`<entry>
<id>${id}</id>
<title>${title}</title>
<link rel="alternate" type="text/html" href="${url}"/>
<published>${published}</published>
<updated>${changed}</updated>
${tags.map((tag) => xml`<category term="${tag}"/>\n`)}<summary>${description}</summary>
${content !== null && xml`<content type="html">${content}</content>\n`}</entry>
`;
}

function jsonItem({ id, title, url, published, changed, tags, description, content, source }: Told): FeedEntry["json"] {
  return {
    id,
    url,
    ...(source !== null && { external_url: source }),
    title,
    summary: description,
    ...(content === null ? { content_text: description } : { content_html: content }),
    date_published: published,
    date_modified: changed,
    tags,
  };
}
