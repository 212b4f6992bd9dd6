import { astroPaperSettings } from "./astro/astro-paper-settings.ts";
import { astroSettings } from "./astro/astro-settings.ts";
import type { BlogFolder } from "./blog/blog-folder.ts";
import { programSiteSettings } from "./blog/program-site-settings.ts";
import { readHugoSettings } from "./hugo/hugo-settings.ts";
import { hugoSiteSettings } from "./hugo/hugo-site-settings.ts";
import type { MappedSetting } from "./mapped-setting.ts";
import { quartzSettings } from "./quartz/quartz-settings.ts";

/** What a folder of notes says that a site has too, whichever program it was written for, and the keys that have no place in it. */
export function notesSettings(folder: BlogFolder): {
  readonly mapped: readonly MappedSetting[];
  readonly unmapped: readonly string[];
} {
  const { mapped, unmapped } = hugoSiteSettings(readHugoSettings(folder));
  return {
    mapped: [...mapped, ...quartzSettings(folder), ...astroSaid(folder), ...programSiteSettings(folder)],
    unmapped,
  };
}

/** What Astro says of a site, and what AstroPaper says of it besides. */
function astroSaid(folder: BlogFolder): readonly MappedSetting[] {
  const ofAstro = astroSettings(folder);
  const known = new Set(ofAstro.map(({ to }) => (to === "basePath" ? "origin" : to)));
  const others = astroPaperSettings(folder).filter(({ to }) => !known.has(to === "basePath" ? "origin" : to));
  return [...others, ...ofAstro];
}
