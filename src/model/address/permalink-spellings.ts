import type { Permalink } from "./addresses.ts";

/**
 * All ways to ask for a page: a host serves a folder's page with and without its last `/`, and by its file name; a page that is
 * a file of its own also without `.html`.
 */
export function permalinkSpellings(permalink: Permalink): readonly string[] {
  if (permalink.endsWith(".html")) return [permalink, permalink.slice(0, -".html".length)];
  if (!permalink.endsWith("/")) return [permalink];
  return [permalink, permalink.slice(0, -1), `${permalink}index.html`];
}
