import type { CorpusNote } from "../corpus.ts";

/** A way to make a site of the corpus. */
export interface Peer {
  readonly name: "saegim" | "hugo" | "eleventy" | "loop";
  /** What it says of its version; null when it is not installed here. */
  readonly version: () => string | null;
  /** Puts a site with these notes into an empty folder. */
  readonly prepare: (folder: string, notes: readonly CorpusNote[]) => void;
  /** Makes the site in that folder. */
  readonly command: (folder: string) => readonly string[];
  /** Where the site goes, below the folder, and what else it leaves there to be faster the next time. */
  readonly output: string;
  readonly caches: readonly string[];
  /** Files that tell whether it is the whole site: home, a note, a tag, a keyword, a feed, a sitemap. */
  readonly proofs: readonly string[];
  /** Where its notes lie, below the folder. */
  readonly notes: string;
}

/** Where most of them put those files. */
export const defaultProofs = [
  "index.html",
  "notes/2025-12-31-note-0/index.html",
  "tags/tag0/index.html",
  "keywords/index.html",
  "feed.xml",
  "sitemap.xml",
] as const;
