import type { SearchDocument, SearchManifest, SearchShard } from "./search-files.ts";

/** Access to a search's files, from the site in a browser and from memory in tests. */
export interface SearchReader {
  readonly manifest: SearchManifest;
  readonly shard: (shard: number) => Promise<SearchShard>;
  /** The documents of the text file that begins with a note. */
  readonly texts: (first: number) => Promise<readonly SearchDocument[]>;
}

/** What a reader searches for. A filter is null if not chosen. */
export interface SearchRequest {
  readonly query: string;
  readonly tag: string | null;
  readonly year: string | null;
  readonly color: string | null;
}

/** True if nothing is searched for. */
export function isEmptyRequest({ query, tag, year, color }: SearchRequest): boolean {
  return query.trim() === "" && tag === null && year === null && color === null;
}
