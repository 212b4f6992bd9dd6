import { matchesGlob } from "../blog/glob.ts";

/** Whether a path of a blog is one that `scope:` of `defaults:` names, or lies in one; a `*` stands for no slash there. */
export function isInScope(path: string, scope: string): boolean {
  if (scope === "" || path === scope || path.startsWith(`${scope}/`)) return true;
  return scope.includes("*") && begins(path.split("/"), scope.split("/").slice(0, mostParts));
}

/** Whether the names of a path begin as those of a pattern do, of which `**` stands for any number of folders. */
function begins(names: readonly string[], [part, ...rest]: readonly string[]): boolean {
  if (part === undefined) return true;
  if (part === "**") return names.some((_, index) => begins(names.slice(index), rest));
  const [name] = names;
  return name !== undefined && matchesGlob(part, name) && begins(names.slice(1), rest);
}

/** More than any blog has folders within folders. */
const mostParts = 12;
