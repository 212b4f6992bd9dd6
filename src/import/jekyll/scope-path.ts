import { matchesSegments } from "../blog/segment-glob.ts";

/** Whether a path matches or lies below a `scope:` of `defaults:`, where `*` and a last `**` match no slash. */
export function isInScope(path: string, scope: string): boolean {
  if (scope === "" || path === scope || path.startsWith(`${scope}/`)) return true;
  return scope.includes("*") && matchesSegments(`${scope.replace(/\*\*$/u, "*")}/**`, path);
}
