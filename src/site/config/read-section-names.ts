import { type NamedRole, namedRoles } from "../../model/note/section-role.ts";
import type { SiteConfig } from "../../model/site-config.ts";
import { headingName } from "../../parse/labels/heading-name.ts";
import { sectionLexicon } from "../../parse/labels/lexicon/section-lexicon.ts";
import type { SettingReader } from "./setting-reading.ts";
import { unknownKeys } from "./unknown-keys.ts";
import { readTextsByName } from "./value-readers.ts";

/** Reads the author's own headings for each section. */
export const readSectionNames: SettingReader<SiteConfig["sectionNames"]> = (found, setting) => {
  const reading = readTextsByName(found, setting);
  if ("problems" in reading) return reading;
  const unknown = unknownKeys(reading.value, namedRoles, setting, roleNamed);
  return unknown.length > 0 ? { problems: unknown } : reading;
};

/** `요약` is `summary`. */
function roleNamed(name: string): NamedRole | null {
  const [role] = headingName(name, sectionLexicon({}))?.roles ?? [];
  return namedRoles.find((one) => one === role) ?? null;
}
