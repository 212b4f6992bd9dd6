import type { ParseSettings } from "../../parse/parse-settings.ts";

/** The settings that reading a post depends on, as plain data. */
export type ReadingSettings = Omit<ParseSettings, "typeset" | "readCode">;

/** Takes them out of a configuration, which holds much besides. */
export function readingSettings(settings: ParseSettings): ReadingSettings {
  const { timeZone, equalsHighlight, sectionNames, longestList, articleMode, basePath } = settings;
  const { origin, language } = settings;
  return {
    timeZone,
    equalsHighlight,
    sectionNames,
    longestList,
    articleMode,
    basePath,
    ...(origin === undefined ? {} : { origin }),
    ...(language === undefined ? {} : { language }),
  };
}
