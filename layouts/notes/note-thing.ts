import { webAddress } from "../../src/model/address/web-address.ts";
import type { PublishedNote } from "../../src/model/library.ts";
import type { SourceArticle } from "../../src/model/note/source-article.ts";
import type { SiteView } from "../../src/model/page/site-view.ts";
import { type Thing, urlOf } from "../documents/structured-data.ts";
import { noteDescription } from "./note-description.ts";
import { changedAt, publishedAt } from "./note-instants.ts";

/** A note as search engines read it: the student's own text, based on a newspaper's. */
export function noteThing({ note, permalink }: PublishedNote, image: string | null, site: SiteView): Thing {
  const { config } = site;
  const words = [...note.keywords, ...note.tags].map(({ value }) => value);
  const article = articleThing(note.article);
  return {
    "@type": "BlogPosting",
    headline: note.title.value,
    ...(note.subtitle !== null && { alternativeHeadline: note.subtitle }),
    description: noteDescription(note),
    ...urlOf(permalink, site),
    datePublished: publishedAt(note, site.writeInstant),
    dateModified: changedAt(note, site.writeInstant),
    inLanguage: config.language,
    author: { "@type": "Person", name: config.author ?? config.title },
    ...(words.length > 0 && { keywords: [...new Set(words)] }),
    ...(image !== null && { image }),
    ...(article !== null && { isBasedOn: article }),
  };
}

function articleThing({ headline, url, publisher, reporter, published }: SourceArticle): Thing | null {
  const address = webAddress(url);
  if (headline === null && address === null) return null;
  return {
    "@type": "NewsArticle",
    ...(headline !== null && { headline }),
    ...(address !== null && { url: address }),
    ...(published !== null && { datePublished: published }),
    ...(reporter !== null && { author: { "@type": "Person", name: reporter } }),
    ...(publisher !== null && { publisher: { "@type": "Organization", name: publisher } }),
  };
}
