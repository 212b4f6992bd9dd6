import type { CorpusNote } from "../corpus.ts";

/** A way to build a site from the corpus. */
export interface Peer {
  readonly name: "saegim" | "hugo" | "eleventy" | "loop";
  /** The version it reports; null if it is not installed here. */
  readonly version: () => string | null;
  /** Sets up a site with these notes in an empty folder. */
  readonly prepare: (folder: string, notes: readonly CorpusNote[]) => void;
  /** Builds the site in that folder. */
  readonly command: (folder: string) => readonly string[];
  /** Where the site goes, below the folder, and what else is written there to speed up the next build. */
  readonly output: string;
  readonly caches: readonly string[];
  /** Files that show whether the site is complete: home, a note, a tag, a keyword, a feed, a sitemap. */
  readonly proofs: readonly string[];
  /** Where its notes are, below the folder. */
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
