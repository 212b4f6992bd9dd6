import { fnmatch } from "../blog/fnmatch.ts";

/** Whether a path matches or lies below a `scope:` of `defaults:`, where `*` matches no slash. */
export function isInScope(path: string, scope: string): boolean {
  if (scope === "" || path === scope || path.startsWith(`${scope}/`)) return true;
  return scope.includes("*") && begins(path.split("/"), scope.split("/").slice(0, mostParts));
}

/** Whether a path's segments begin like a pattern's, where `**` matches any number of folders. */
function begins(names: readonly string[], [part, ...rest]: readonly string[]): boolean {
  if (part === undefined) return true;
  if (part === "**") return names.some((_, index) => begins(names.slice(index), rest));
  const [name] = names;
  return name !== undefined && fnmatch(part, name) && begins(names.slice(1), rest);
}

/** No blog nests folders deeper. */
const mostParts = 12;
