import type { BlogFolder } from "../blog/blog-folder.ts";
import { addressSettings } from "../settings/address-settings.ts";
import type { MappedSetting } from "../settings/mapped-setting.ts";
import { quartzConfigFile, readQuartzConfig } from "./quartz-config.ts";

/** Settings that are read: the last two decide about notes and language. */
const followed = new Set(["pageTitle", "description", "baseUrl", "ignorePatterns", "locale"]);

/** Quartz settings that a site shares; none for any other folder. */
export function quartzSettings(folder: BlogFolder): readonly MappedSetting[] {
  const { title = null, description = null, baseUrl = null } = readQuartzConfig(folder) ?? {};
  const named = (name: string, to: MappedSetting["to"], value: string | null): readonly MappedSetting[] =>
    value === null ? [] : [{ from: [`${quartzConfigFile}: ${name}`], to, value }];
  return [
    ...named("pageTitle", "title", title),
    ...addressSettings(baseUrl, `${quartzConfigFile}: baseUrl`),
    ...named("description", "description", description),
  ];
}

/** The keys of Quartz's settings that have no equivalent. */
export function unusedQuartzKeys(folder: BlogFolder): readonly string[] {
  return (readQuartzConfig(folder)?.keys ?? []).filter((key) => !followed.has(key));
}
