import { hrefOf } from "../model/address/href.ts";
import type { PublishedNote } from "../model/library.ts";
import type { SearchDocument } from "../model/search/search-files.ts";
import type { SiteConfig } from "../model/site-config.ts";
import { publishedParts } from "./published-parts.ts";

/** A note as search finds it: exactly what the site publishes of it. */
export function searchDocument(
  { note, permalink }: PublishedNote,
  { basePath }: Pick<SiteConfig, "basePath">,
): SearchDocument {
  return {
    url: hrefOf(permalink, basePath),
    title: note.title.value.normalize("NFC"),
    date: note.date.value,
    tags: note.tags.map(({ value }) => value.normalize("NFC")),
    keywords: note.keywords.map(({ value }) => value.normalize("NFC")),
    ...publishedParts(note),
  };
}
