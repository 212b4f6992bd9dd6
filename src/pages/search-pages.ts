import { sitePlaces } from "../model/address/site-places.ts";
import type { Library } from "../model/library.ts";
import type { Page } from "../model/page/page.ts";
import { manifestFile, shardFile, textFile } from "../model/search/search-files.ts";
import { SearchIndex } from "../search/search-index.ts";
import { penColors } from "../search/search-manifest.ts";
import type { SearchParts } from "../search/search-parts.ts";
import { type PageAddress, pageAt } from "./addresses/page-address.ts";

/** The search page and the files its script loads. Nothing is indexed until a shard is rendered. */
export function searchPages(library: Library, parts: SearchParts): readonly Page[] {
  const { notes } = library;
  const index = new SearchIndex(library, parts);
  return [
    {
      kind: "search",
      ...pageAt(sitePlaces.search),
      manifest: searchFile(manifestFile).permalink,
      tags: library.taxonomies.tags.terms.map(({ name }) => name),
      years: library.archive.map(({ year }) => year),
      colors: penColors(notes),
    },
    { kind: "search-manifest", ...searchFile(manifestFile), index },
    ...Array.from(
      { length: index.shardCount },
      (_, number): Page => ({ kind: "search-shard", ...searchFile(shardFile(number)), number, index }),
    ),
    ...index.textFiles.map(
      (first, file): Page => ({
        kind: "search-texts",
        ...searchFile(textFile(first, notes.length)),
        notes: notes.slice(first, index.textFiles[file + 1]),
      }),
    ),
  ];
}

function searchFile(name: string): PageAddress {
  return pageAt(`${sitePlaces.search}${name}`);
}
