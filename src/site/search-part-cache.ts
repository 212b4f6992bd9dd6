import type { ArticleMode } from "../model/note/front-matter.ts";
import type { StudyNote } from "../model/note/study-note.ts";
import type { SiteConfig } from "../model/site-config.ts";
import { decodePart, encodePart } from "../search/part-bytes.ts";
import type { PartStore, SearchPart } from "../search/search-parts.ts";
import type { PackCache } from "./packs/pack-cache.ts";
import { fingerprint } from "./versions/fingerprint.ts";

/** What the search parts of a site depend on besides Saegim's code. */
export interface PartSources {
  /** Tells apart what posts hold, by path; undefined for one whose version is unknown. */
  readonly versionAt: (path: string) => string | undefined;
  /** Decides how much of an article the site shows. */
  readonly articleMode: ArticleMode;
  readonly keywordAliases: SiteConfig["keywordAliases"];
}

/** Keeps notes' search parts from one process to the next, so that one edit reads one note for search. */
export function searchPartCache(packs: PackCache, { versionAt, articleMode, keywordAliases }: PartSources): PartStore {
  const settings = fingerprint([articleMode, keywordAliases]);
  const versionOf = ({ source }: StudyNote): string | null => {
    const version = versionAt(source);
    return version === undefined ? null : `${version} ${settings}`;
  };
  return {
    find(note): SearchPart | undefined {
      const version = versionOf(note);
      const packed = version === null ? undefined : packs.find(note.source, version);
      return packed === undefined ? undefined : decodePart(packed.pieces());
    },
    keep(note, part) {
      const version = versionOf(note);
      if (version !== null) packs.keep({ path: note.source, version, pieces: () => encodePart(part) });
    },
  };
}
