import { mkdirSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join, relative, resolve } from "node:path";
import type { SiteConfig } from "../../model/site-config.ts";
import { SearchParts } from "../../search/search-parts.ts";
import { installationSecret } from "../../site/installation/installation-secret.ts";
import { programFile, programVersion } from "../../site/installation/program-version.ts";
import { NoteCache } from "../../site/notes/note-cache/note-cache.ts";
import { type NoteReader, plainReader } from "../../site/notes/note-reader.ts";
import { PackCache } from "../../site/packs/pack-cache.ts";
import { packFolder } from "../../site/packs/pack-folder.ts";
import { searchPartCache } from "../../site/search-part-cache.ts";
import { unlessSystemError } from "../../site/system/unless-system-error.ts";
import { textFingerprint } from "../../site/versions/fingerprint.ts";

/** What earlier runs leave for later ones; safe to delete. */
export interface Caches {
  readonly reader: NoteReader;
  /** What search needs of the notes that `reader` reads, for a site with this configuration. */
  readonly searchParts: (config: SiteConfig) => SearchParts;
  /** Keeps the notes that were read. */
  readonly save: () => void;
  /** Keeps what search needed of them, once it has been asked for. */
  readonly saveSearch: () => void;
  /**
   * The file that remembers what was written into an output folder, even if both are moved together; null to remember
   * nothing.
   */
  readonly outputMemory: (output: string) => string | null;
}

/** Everything is read and built anew. */
const noCaches: Caches = {
  reader: plainReader,
  searchParts: () => new SearchParts(),
  save: () => undefined,
  saveSearch: () => undefined,
  outputMemory: () => null,
};

/** Each needs some eighty megabytes, and has to make its code fast for itself. */
const mostThreads = 4;

/** So many new posts that a thread beside this one is of use. */
const manyPosts = 100;

/**
 * Opens the caches in a folder, which is created when there is something to store. Only this program on this
 * installation reads what it has kept: a folder of notes may bring a cache of its own.
 */
export function openCaches(folder: string, { noCache }: { readonly noCache: boolean }): Caches {
  const program = programVersion();
  const secret = noCache || program === null ? null : installationSecret();
  if (program === null || secret === null) return noCaches;
  const key = `${program} ${secret}`;
  const threads = {
    program: programFile("parse-worker.mjs"),
    count: Math.min(mostThreads, availableParallelism()) - 1,
    worthFrom: manyPosts,
  };
  const notes = new NoteCache(
    new PackCache(packFolder(join(folder, "notes")), key),
    threads.count < 1 ? null : threads,
  );
  const search = new PackCache(packFolder(join(folder, "search")), key);
  return {
    reader: notes,
    searchParts: ({ articleMode, keywordAliases }) =>
      new SearchParts(
        searchPartCache(search, { versionAt: (path) => notes.versionAt(path), articleMode, keywordAliases }),
      ),
    save() {
      makeCacheFolder(folder);
      notes.save();
    },
    saveSearch: () => search.save(),
    outputMemory: (output) =>
      join(folder, "output", `${textFingerprint(relative(resolve(folder), resolve(output)))}.json`),
  };
}

/** Makes the folder of the caches, and keeps it out of Git: a cache changes with every build. */
export function makeCacheFolder(folder: string): void {
  // Where the file exists already, nothing is to be done; where none can be written, nothing can be cached either.
  unlessSystemError(() => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, ".gitignore"), "*\n", { flag: "wx" });
  }, undefined);
}
