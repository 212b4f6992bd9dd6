import type { ParseSettings } from "../../parse/parse-settings.ts";
import { fingerprint } from "../fingerprint.ts";

/**
 * Gives settings a key that is equal for settings under which every post is read alike; of a whole configuration nothing else
 * counts. It is computed once for each object, which is asked about for every post.
 */
export function readingKeys(): (settings: ParseSettings) => string {
  const known = new WeakMap<ParseSettings, string>();
  return (settings) => {
    const before = known.get(settings);
    if (before !== undefined) return before;
    const { timeZone, equalsHighlight, sectionNames, longestList, basePath, origin, language } = settings;
    const isWithheld = (settings.articleMode ?? "full") !== "full";
    const key = fingerprint([
      timeZone,
      equalsHighlight,
      sectionNames,
      longestList,
      basePath,
      origin,
      language,
      isWithheld,
    ]);
    known.set(settings, key);
    return key;
  };
}
