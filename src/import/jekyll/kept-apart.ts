import { unpublishedName } from "../attachments.ts";
import { isOutput } from "./addresses/page-address.ts";
import { type JekyllConfig, namedCollections } from "./settings/jekyll-config.ts";

/**
 * Recognises folders whose files are not for readers. Posts and the items of published collections may have their
 * pictures beside them, as with jekyll-postfiles.
 */
export function keptApart(config: JekyllConfig): { readonly test: (name: string) => boolean } {
  const published = namedCollections(config).map((name) => `_${name}`);
  const shown = new Set(["_posts", ...published.filter((name) => isOutput(`${name}/`, config))]);
  return { test: (name) => unpublishedName.test(name) && !shown.has(name) };
}
