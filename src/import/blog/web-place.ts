import type { BasePath } from "../../model/address/addresses.ts";
import { basePathOf } from "../settings/import-settings.ts";
import type { MappedSetting } from "../settings/mapped-setting.ts";

/** Where a blog is on the web; its notes may spell links and pictures with this address. */
export interface WebPlace {
  /** The origin, `https://example.com`; null if the blog does not say. */
  readonly origin: string | null;
  /** The base path, with slashes at both ends. */
  readonly basePath: BasePath;
}

/** Reads a blog's web address from its mapped settings. */
export function webPlaceOf(said: readonly MappedSetting[]): WebPlace {
  const settingOf = (name: MappedSetting["to"]): unknown => said.find(({ to }) => to === name)?.value;
  const [origin, basePath] = [settingOf("origin"), settingOf("basePath")];
  return {
    origin: typeof origin === "string" ? origin : null,
    basePath: basePathOf(typeof basePath === "string" ? basePath : null),
  };
}
