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
