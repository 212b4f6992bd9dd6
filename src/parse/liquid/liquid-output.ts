const quotedPath = /^(["'])([^"'{}]*)\1\s*((?:\|\s*[a-z_]+(?:\s*:\s*[\w.]+)?\s*)+)$/u;

/** What gives the address itself, so that nothing is missing before it. */
const beginsAddress = /^(?:\/|\{%-?\s*(?:post_url|link)\s)/u;

const addressFilters: ReadonlySet<string> = new Set(
  "relative_url absolute_url url prepend:site.baseurl prepend:site.url".split(" "),
);

/**
 * What `{{ inside }}` means in a note: an address within the site, which gets the base path later like any other. Null
 * for what only running Liquid could tell. `follows` is the text after it.
 */
export function liquidOutput(inside: string, follows: string, origin: string | null): string | null {
  if (inside === "site.baseurl") return "";
  if (inside === "site.url")
    return /^(?:\/|\{\{-?\s*site\.baseurl|\{%-?\s*(?:post_url|link)\s)/u.test(follows) ? "" : origin;
  const [, , path = "", filters] = quotedPath.exec(inside) ?? [];
  if (filters === undefined) return null;
  const names = filters
    .split("|")
    .slice(1)
    .map((filter) => filter.replace(/\s/gu, ""));
  if (!names.every((name) => addressFilters.has(name))) return null;
  if (path === "" && beginsAddress.test(follows)) return "";
  return /^[a-z]+:|^[/#]/iu.test(path) ? path : `/${path}`;
}
