import type { BasePath } from "../model/address/addresses.ts";
import type { ParseSettings } from "../parse/parse-settings.ts";

/** Settings of the target site that affect its notes. */
export interface ImportSettings extends ParseSettings {
  /** The site's address pattern. */
  readonly permalink: string;
}

/** A blog's declared base path in the configuration's form. */
export function basePathOf(typed: string | null): BasePath {
  const names = (typed ?? "").split("/").filter((name) => name !== "" && !/^\.+$/u.test(name));
  return (names.length === 0 ? "/" : `/${names.join("/")}/`) as BasePath;
}
