import type { Library } from "../model/library.ts";
import { fingerprint, type VersionOf } from "./fingerprint.ts";

/** Tells published notes apart, each described once: a note is on the pages of all its words, days and pens. */
export function publishedVersions(
  { notes, unlisted }: Pick<Library, "notes" | "unlisted">,
  versionOf: VersionOf,
): VersionOf {
  const published = new Set<object>([...notes, ...unlisted]);
  const computed = new Map<object, string>();
  return (object) => {
    if (!published.has(object)) return versionOf(object);
    const known = computed.get(object);
    if (known !== undefined) return known;
    const version = fingerprint({ ...object }, versionOf);
    computed.set(object, version);
    return version;
  };
}
