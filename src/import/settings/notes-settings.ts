import { astroPaperSettings } from "../astro/astro-paper-settings.ts";
import { astroSettings } from "../astro/astro-settings.ts";
import type { BlogFolder } from "../blog/blog-folder.ts";
import { blogKind } from "../blog/blog-kind.ts";
import { programSiteSettings } from "../blog/program-site-settings.ts";
import { readHugoSettings } from "../hugo/settings/hugo-settings.ts";
import { hugoSiteSettings } from "../hugo/settings/hugo-site-settings.ts";
import { zoneOfDates } from "../hugo/settings/zone-of-dates.ts";
import type { ImportedConfig } from "../import-plan.ts";
import { quartzSettings, unusedQuartzKeys } from "../quartz/quartz-settings.ts";
import type { MappedSetting } from "./mapped-setting.ts";

/** A folder's site settings, whichever program made it, the keys without an equivalent, and lines at fault. */
export function notesSettings(folder: BlogFolder): {
  readonly mapped: readonly MappedSetting[];
  readonly unmapped: readonly string[];
  readonly faults: ImportedConfig["faults"];
} {
  const settings = readHugoSettings(folder);
  const { mapped, unmapped } = hugoSiteSettings(settings);
  return {
    mapped: [
      ...mapped,
      ...zoneTyped(folder, mapped),
      ...quartzSettings(folder),
      ...astroSaid(folder),
      ...programSiteSettings(folder),
    ],
    unmapped: [...unmapped, ...unusedQuartzKeys(folder)],
    // Another program's file of that name is not read.
    faults: blogKind(folder) === "hugo" ? settings.faults : [],
  };
}

/** Most Hugo blogs name no time zone: each of their dates does. */
function zoneTyped(folder: BlogFolder, mapped: readonly MappedSetting[]): readonly MappedSetting[] {
  if (blogKind(folder) !== "hugo" || mapped.some(({ to }) => to === "timeZone")) return [];
  const zone = zoneOfDates(folder);
  return zone === null ? [] : [{ from: ["date"], to: "timeZone", value: zone }];
}

/** Astro's site settings, and what AstroPaper adds. */
function astroSaid(folder: BlogFolder): readonly MappedSetting[] {
  const ofAstro = astroSettings(folder);
  const known = new Set(ofAstro.map(({ to }) => (to === "basePath" ? "origin" : to)));
  const others = astroPaperSettings(folder).filter(({ to }) => !known.has(to === "basePath" ? "origin" : to));
  return [...others, ...ofAstro];
}
