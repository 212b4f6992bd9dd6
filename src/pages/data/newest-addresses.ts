import type { Permalink } from "../../model/address/addresses.ts";
import type { Page } from "../../model/page/page.ts";
import { sitemapEntries } from "./sitemap-entries.ts";

/** The pages with the latest change: its notes, and every list that shows them. */
export function newestAddresses(pages: readonly Page[]): readonly Permalink[] {
  const entries = sitemapEntries(pages);
  const newest = entries
    .map(({ lastModified }) => lastModified ?? "")
    .reduce((one, other) => (one > other ? one : other), "");
  return newest === ""
    ? []
    : entries.filter(({ lastModified }) => lastModified === newest).map(({ permalink }) => permalink);
}
