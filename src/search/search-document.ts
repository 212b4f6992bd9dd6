import { hrefOf } from "../model/address/href.ts";
import type { PublishedNote } from "../model/library.ts";
import { ownLanguage } from "../model/note/own-language.ts";
import type { SearchDocument } from "../model/search/search-files.ts";
import type { SiteConfig } from "../model/site-config.ts";
import { publishedParts } from "./published-parts.ts";

/** A note as search finds it: exactly what the site publishes of it. */
export function searchDocument(
  { note, permalink, otherSpellings = [] }: PublishedNote,
  { basePath }: Pick<SiteConfig, "basePath">,
): SearchDocument {
  const parts = publishedParts(note);
  const language = ownLanguage(note);
  return {
    url: hrefOf(permalink, basePath),
    title: note.title.value.normalize("NFC"),
    date: note.date.value,
    ...(language === null ? {} : { language }),
    tags: note.tags.map(({ value }) => value.normalize("NFC")),
    keywords: note.keywords.map(({ value }) => value.normalize("NFC")),
    ...parts,
    labels: distinctNames([...parts.labels, ...note.frontMatter.aliases.map(({ value }) => value), ...otherSpellings]),
  };
}

function distinctNames(names: readonly string[]): readonly string[] {
  return [...new Set(names.map((name) => name.normalize("NFC")))];
}
