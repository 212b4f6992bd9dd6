import type { BlogFolder } from "../blog/blog-folder.ts";
import { textBehind, withoutProgramComments } from "../blog/program-text.ts";
import { addressSettings } from "../settings/address-settings.ts";
import type { MappedSetting } from "../settings/mapped-setting.ts";

/** An Astro site's address and base path as site settings; its configuration is read as text and never run. */
export function astroSettings({ files, readText }: BlogFolder): readonly MappedSetting[] {
  const file = files.find(({ path }) => /^astro\.config\.\w+$/u.test(path))?.path;
  if (file === undefined) return [];
  const program = withoutProgramComments(readText(file) ?? "");
  const site = textBehind(program, "site");
  const base = textBehind(program, "base") ?? "";
  const isBelow = site !== null && /^\/./u.test(base);
  return addressSettings(isBelow ? site.replace(/\/+$/u, "") + base : site, `${file}: site`);
}
