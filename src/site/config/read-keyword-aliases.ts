import { diagnose } from "../../model/problem/diagnostic.ts";
import type { SiteConfig } from "../../model/site-config.ts";
import { spellingKey } from "../../model/text/spelling.ts";
import type { SettingReader } from "./setting-reading.ts";
import { readTextsByName } from "./value-readers.ts";

/** Reads other spellings of keywords; each leads to one keyword, and a keyword's own spelling to itself. */
export const readKeywordAliases: SettingReader<SiteConfig["keywordAliases"]> = (found, setting) => {
  const reading = readTextsByName(found, setting);
  if ("problems" in reading) return reading;
  const keywordOf = new Map(Object.keys(reading.value).map((keyword) => [spellingKey(keyword), keyword]));
  for (const [keyword, aliases] of Object.entries(reading.value)) {
    for (const alias of aliases) {
      const other = keywordOf.get(spellingKey(alias)) ?? keyword;
      if (other !== keyword) {
        return { problems: [diagnose("config-alias-twice", { alias, keywords: [other, keyword] }, setting.where)] };
      }
      keywordOf.set(spellingKey(alias), keyword);
    }
  }
  return reading;
};
