import type { BlogFolder } from "../blog/blog-folder.ts";
import { constantText, textBehind, withoutProgramComments } from "../blog/program-text.ts";
import { addressSettings } from "../settings/address-settings.ts";
import type { MappedSetting } from "../settings/mapped-setting.ts";

/**
 * An Astro site's address and base path as site settings, and the title and description of Astro's own blog starter;
 * the programs that hold them are read as text and never run.
 */
export function astroSettings(folder: BlogFolder): readonly MappedSetting[] {
  const { files, readText } = folder;
  const file = files.find(({ path }) => /^astro\.config\.\w+$/u.test(path))?.path;
  if (file === undefined) return [];
  const program = withoutProgramComments(readText(file) ?? "");
  const site = textBehind(program, "site");
  const base = textBehind(program, "base") ?? "";
  const isBelow = site !== null && /^\/./u.test(base);
  const address = addressSettings(isBelow ? site.replace(/\/+$/u, "") + base : site, `${file}: site`);
  return [...starterSettings(folder), ...address];
}

/** What the starter's pages import as constants; its first versions kept them in `src/config`. */
function starterSettings({ files, readText }: BlogFolder): readonly MappedSetting[] {
  const file = files.find(({ path }) => /^src\/(?:consts|config)\.[jt]s$/u.test(path))?.path;
  if (file === undefined) return [];
  const program = withoutProgramComments(readText(file) ?? "");
  const mapped = (name: string, to: MappedSetting["to"]): readonly MappedSetting[] => {
    const value = constantText(program, name);
    return value === null ? [] : [{ from: [`${file}: ${name}`], to, value }];
  };
  return [...mapped("SITE_TITLE", "title"), ...mapped("SITE_DESCRIPTION", "description")];
}
