import type { Permalink } from "../model/address/addresses.ts";
import type { Page } from "../model/page/page.ts";
import { sitemapEntries } from "./sitemap-entries.ts";

/** The pages changed by the newest day of study: its notes, and every list they lead. */
export function newestAddresses(pages: readonly Page[]): readonly Permalink[] {
  const entries = sitemapEntries(pages);
  const newest = entries
    .map(({ lastModified }) => lastModified ?? "")
    .reduce((one, other) => (one > other ? one : other), "");
  return newest === ""
    ? []
    : entries.filter(({ lastModified }) => lastModified === newest).map(({ permalink }) => permalink);
}
