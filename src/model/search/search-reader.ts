import type { SearchDocument, SearchManifest, SearchShard } from "./search-files.ts";

/** The files of a search: a browser's come from the site, a test's from memory. */
export interface SearchReader {
  readonly manifest: SearchManifest;
  readonly shard: (shard: number) => Promise<SearchShard>;
  /** The documents of the file of texts that begins with a note. */
  readonly texts: (first: number) => Promise<readonly SearchDocument[]>;
}

/** What a reader looks for. A filter is null while nothing is chosen. */
export interface SearchRequest {
  readonly query: string;
  readonly tag: string | null;
  readonly year: string | null;
  readonly color: string | null;
}

/** True when nothing is asked for. */
export function isEmptyRequest({ query, tag, year, color }: SearchRequest): boolean {
  return query.trim() === "" && tag === null && year === null && color === null;
}
