import type { ParseSettings } from "../parse/parse-settings.ts";
import { fingerprint } from "./fingerprint.ts";

/** Of a whole configuration, what the reading of a post depends on: it can be sent to a thread. */
export function readingSettings({
  timeZone,
  equalsHighlight,
  sectionNames,
  basePath,
  origin,
}: ParseSettings): ParseSettings {
  return { timeZone, equalsHighlight, sectionNames, basePath, ...(origin === undefined ? {} : { origin }) };
}

/** Equal for settings under which every post is read alike. */
export function readingKey(settings: ParseSettings): string {
  const { timeZone, equalsHighlight, sectionNames, basePath, origin } = settings;
  return fingerprint([timeZone, equalsHighlight, sectionNames, basePath, origin]);
}
