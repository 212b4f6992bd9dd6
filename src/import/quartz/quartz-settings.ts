import { addressSettings } from "../address-settings.ts";
import type { BlogFolder } from "../blog/blog-folder.ts";
import type { MappedSetting } from "../mapped-setting.ts";
import { quartzConfigFile, readQuartzConfig } from "./quartz-config.ts";

/** Quartz settings that a site shares; none for any other folder. */
export function quartzSettings(folder: BlogFolder): readonly MappedSetting[] {
  const { title = null, baseUrl = null } = readQuartzConfig(folder) ?? {};
  const named: readonly MappedSetting[] =
    title === null ? [] : [{ from: [`${quartzConfigFile}: pageTitle`], to: "title", value: title }];
  return [...named, ...addressSettings(baseUrl, `${quartzConfigFile}: baseUrl`)];
}
