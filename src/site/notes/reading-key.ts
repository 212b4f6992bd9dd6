import { withholdsArticle } from "../../model/note/article-mode.ts";
import type { ParseSettings } from "../../parse/parse-settings.ts";
import { fingerprint } from "../versions/fingerprint.ts";
import { readingSettings } from "./reading-settings.ts";

/**
 * Gives settings a key, equal for settings that read every post alike; nothing else in the configuration counts. It is
 * computed once per object, because it is needed for every post.
 */
export function readingKeys(): (settings: ParseSettings) => string {
  const known = new WeakMap<ParseSettings, string>();
  return (settings) => {
    const before = known.get(settings);
    if (before !== undefined) return before;
    const { articleMode: _, ...others } = readingSettings(settings);
    const key = fingerprint({ ...others, isWithheld: withholdsArticle(null, settings) });
    known.set(settings, key);
    return key;
  };
}
