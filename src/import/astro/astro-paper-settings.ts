import { isTimeZone } from "../../model/date/time-zone.ts";
import type { BlogFolder } from "../blog/blog-folder.ts";
import { textsInObject, textsUnderKey, withoutProgramComments } from "../blog/program-text.ts";
import { addressSettings } from "../settings/address-settings.ts";
import type { MappedSetting } from "../settings/mapped-setting.ts";
import { isAstroPaper } from "./astro-collections.ts";

/** Where AstroPaper keeps its site settings. */
interface SettingsPlace {
  readonly file: string;
  /** The object that holds them. */
  readonly object: string;
  readonly textsIn: (program: string, object: string) => ReadonlyMap<string, string>;
  /** What it calls the site's address and its description. */
  readonly url: string;
  readonly description: string;
}

/** Since version 6, and before. */
const places: readonly SettingsPlace[] = [
  {
    file: "astro-paper.config.ts",
    object: "site",
    textsIn: textsUnderKey,
    url: "url",
    description: "description",
  },
  { file: "src/config.ts", object: "SITE", textsIn: textsInObject, url: "website", description: "desc" },
];

/** AstroPaper's settings as site settings; the program is read as text and never run. */
export function astroPaperSettings(folder: BlogFolder): readonly MappedSetting[] {
  const found = siteTexts(folder);
  if (found === null) return [];
  const { place, texts } = found;
  const from = (name: string): string => `${place.file}: ${place.object}.${name}`;
  const mapped = (name: string, to: MappedSetting["to"]): readonly MappedSetting[] => {
    const value = texts.get(name);
    return value === undefined ? [] : [{ from: [from(name)], to, value }];
  };
  const zone = texts.get("timezone") ?? "";
  return [
    ...mapped("title", "title"),
    ...addressSettings(texts.get(place.url) ?? null, from(place.url)),
    ...mapped(place.description, "description"),
    ...mapped("author", "author"),
    ...(isTimeZone(zone) ? mapped("timezone", "timeZone") : []),
  ];
}

/** The language an AstroPaper blog declares; null if none. */
export function astroPaperLanguage(folder: BlogFolder): string | null {
  return siteTexts(folder)?.texts.get("lang") ?? null;
}

function siteTexts(folder: BlogFolder) {
  if (!isAstroPaper(folder)) return null;
  for (const place of places) {
    const program = folder.readText(place.file);
    if (program !== null) return { place, texts: place.textsIn(withoutProgramComments(program), place.object) };
  }
  return null;
}
