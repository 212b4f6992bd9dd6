import { askedOnce } from "../../model/asked-once.ts";
import type { ListedNote, TermLink } from "../../model/library.ts";
import { contentFingerprints, type VersionOf } from "./fingerprint.ts";

/**
 * Tells what is part of many pages apart, each described once: the links of terms, and notes as lists show them. All
 * else is told apart by `versionOf`.
 */
export function sharedVersions(versionOf: VersionOf): VersionOf {
  const known: VersionOf = (object) =>
    isTermLink(object) || isListedNote(object) ? versionOfContent(object) : versionOf(object);
  const versionOfContent = askedOnce(contentFingerprints(known));
  return known;
}

function isTermLink(object: object): object is TermLink {
  return "name" in object && "permalink" in object && Object.keys(object).length === 2;
}

function isListedNote(object: object): object is ListedNote {
  return "picture" in object && "terms" in object;
}
