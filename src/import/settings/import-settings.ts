import type { BasePath } from "../../model/address/addresses.ts";
import { readBasePathText, rootPath } from "../../model/address/base-path.ts";
import type { ParseSettings } from "../../parse/parse-settings.ts";

/** Settings of the target site that affect its notes. */
export interface ImportSettings extends ParseSettings {
  /** The site's address pattern. */
  readonly permalink: string;
}

/** A blog's declared base path; the root for a text that is none. */
export function basePathOf(typed: string | null): BasePath {
  return readBasePathText(typed ?? "") ?? rootPath;
}
