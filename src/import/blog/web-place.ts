import type { BasePath } from "../../model/address/addresses.ts";
import { basePathOf } from "../import-settings.ts";
import type { MappedSetting } from "../mapped-setting.ts";

/** Where a blog is on the web, by which its notes may spell their links and pictures. */
export interface WebPlace {
  /** The host, `https://example.com`; null when the blog does not say. */
  readonly origin: string | null;
  /** The folder that it lives under, with slashes at both ends. */
  readonly basePath: BasePath;
}

/** Reads where a blog is on the web from what it says that a site has too. */
export function webPlaceOf(said: readonly MappedSetting[]): WebPlace {
  const settingOf = (name: MappedSetting["to"]): unknown => said.find(({ to }) => to === name)?.value;
  const [origin, basePath] = [settingOf("origin"), settingOf("basePath")];
  return {
    origin: typeof origin === "string" ? origin : null,
    basePath: basePathOf(typeof basePath === "string" ? basePath : null),
  };
}
