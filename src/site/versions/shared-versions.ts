import type { ListedNote, TermLink } from "../../model/library.ts";
import { contentFingerprints, type VersionOf } from "./fingerprint.ts";

/**
 * Tells what is part of many pages apart, each described once: the links of terms, and notes as lists show them. All
 * else is told apart by `versionOf`.
 */
export function sharedVersions(versionOf: VersionOf): VersionOf {
  const versions = new Map<object, string>();
  const known: VersionOf = (object) => {
    if (!isTermLink(object) && !isListedNote(object)) return versionOf(object);
    const seen = versions.get(object);
    if (seen !== undefined) return seen;
    const version = versionOfContent(object);
    versions.set(object, version);
    return version;
  };
  const versionOfContent = contentFingerprints(known);
  return known;
}

function isTermLink(object: object): object is TermLink {
  return "name" in object && "permalink" in object && Object.keys(object).length === 2;
}

function isListedNote(object: object): object is ListedNote {
  return "picture" in object && "terms" in object;
}
