import { isTimeZone } from "../../model/date/time-zone.ts";
import { addressSettings } from "../address-settings.ts";
import type { BlogFolder } from "../blog/blog-folder.ts";
import { textsInObject, withoutProgramComments } from "../blog/program-text.ts";
import type { MappedSetting } from "../mapped-setting.ts";
import { isAstroPaper } from "./astro-collections.ts";

const configFile = "src/config.ts";

/** AstroPaper's settings as site settings; the program is read as text and never run. */
export function astroPaperSettings(folder: BlogFolder): readonly MappedSetting[] {
  const texts = siteTexts(folder);
  const mapped = (name: string, to: MappedSetting["to"]): readonly MappedSetting[] => {
    const value = texts.get(name);
    return value === undefined ? [] : [{ from: [fromOf(name)], to, value }];
  };
  const zone = texts.get("timezone") ?? "";
  return [
    ...mapped("title", "title"),
    ...addressSettings(texts.get("website") ?? null, fromOf("website")),
    ...mapped("desc", "description"),
    ...mapped("author", "author"),
    ...(isTimeZone(zone) ? mapped("timezone", "timeZone") : []),
  ];
}

/** The language an AstroPaper blog declares; null if none. */
export function astroPaperLanguage(folder: BlogFolder): string | null {
  return siteTexts(folder).get("lang") ?? null;
}

function fromOf(name: string): string {
  return `${configFile}: SITE.${name}`;
}

function siteTexts(folder: BlogFolder): ReadonlyMap<string, string> {
  const program = isAstroPaper(folder) ? folder.readText(configFile) : null;
  return program === null ? new Map() : textsInObject(withoutProgramComments(program), "SITE");
}
