import type { BasePath } from "../model/address/addresses.ts";
import type { ParseSettings } from "../parse/parse-settings.ts";

/** What of the site a note is brought into decides about the note. */
export interface ImportSettings extends ParseSettings {
  /** The pattern of the site's addresses. */
  readonly permalink: string;
}

/** The folder a blog says it lives in, as a site's configuration has it. */
export function basePathOf(typed: string | null): BasePath {
  const names = (typed ?? "").split("/").filter((name) => name !== "" && !/^\.+$/u.test(name));
  return (names.length === 0 ? "/" : `/${names.join("/")}/`) as BasePath;
}
