import type { Permalink } from "./addresses.ts";

/**
 * All addresses that serve a page: a folder's page also without its last `/` and by file name; a file also without
 * `.html`.
 */
export function permalinkSpellings(permalink: Permalink): readonly string[] {
  if (permalink.endsWith(".html")) return [permalink, permalink.slice(0, -".html".length)];
  if (!permalink.endsWith("/")) return [permalink];
  return [permalink, permalink.slice(0, -1), `${permalink}index.html`];
}

/** Things of the site by all addresses that serve them; of several at one address, the last. */
export function bySpelling<Item>(
  items: readonly Item[],
  permalinkOf: (item: Item) => Permalink,
): ReadonlyMap<string, Item> {
  return new Map(items.flatMap((item) => permalinkSpellings(permalinkOf(item)).map((spelled) => [spelled, item])));
}
