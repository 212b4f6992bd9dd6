import { readPattern } from "./read-pattern.ts";

const token =
  /(?<=^|\/)\*\*\/|(?<=^|\/)\*\*$|\*+(?!\()|\?(?!\()|([?@])\(([^()*?![\]{},/\\]*)\)|\[([!^]?)([^\]/]+)\]|\\(.)|[!@+*?]\(|\{[^{}]*\.\.[^{}]*\}|[{},]|./gsu;

/**
 * A pattern for paths as most site generators read it: `*` and `?` stay within a folder, and a folder `**` means any
 * folders or none. Null for forms whose meaning differs between programs.
 */
export function pathGlob(pattern: string): RegExp | null {
  const tokens = [...pattern.replace(/^(?:\.?\/)+/u, "").matchAll(token)];
  if (tokens.some(([typed]) => /^[!@+*?]\($|\.\./u.test(typed))) return null;
  let depth = 0;
  const parts = tokens.map(([typed, times, words, negation, set, escaped]): string => {
    if (words !== undefined) return choiceOf(words) + (times === "?" ? "?" : "");
    if (set !== undefined) return setOf(set, negation !== "");
    depth += steps.get(typed) ?? 0;
    if (typed === "," && depth > 0) return "|";
    return meanings.get(typed) ?? literal(escaped ?? typed);
  });
  return depth === 0 ? readPattern(`^${parts.join("")}$`, "su") : null;
}

function choiceOf(words: string): string {
  return `(?:${words.split("|").map(literal).join("|")})`;
}

function setOf(signs: string, isNegated: boolean): string {
  return `[${isNegated ? "^" : ""}${signs.replace(/[\\[\]^]/gu, "\\$&")}]`;
}

/** How braces change the depth. */
const steps: ReadonlyMap<string, number> = new Map([
  ["{", 1],
  ["}", -1],
]);

const meanings: ReadonlyMap<string, string> = new Map([
  ["**/", "(?:.*/)?"],
  ["**", ".*"],
  ["*", "[^/]*"],
  ["?", "[^/]"],
  ["{", "(?:"],
  ["}", ")"],
]);

function literal(signs: string): string {
  return signs.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&");
}

/** Paths that match one of some patterns, and the patterns that are not understood. */
export interface PathTest {
  readonly isMeant: (path: string) => boolean;
  readonly unread: readonly string[];
}

/** What matches one of these patterns, with all that is in a folder that does. */
export function pathsMatching(patterns: readonly string[]): PathTest {
  const read = patterns.map((pattern) => ({ pattern, glob: pathGlob(pattern.replace(/(?<=[^*/])\/+$/u, "")) }));
  const globs = read.flatMap(({ glob }) => glob ?? []);
  return {
    isMeant: (path) => globs.length > 0 && withFoldersAbove(path).some((one) => globs.some((glob) => glob.test(one))),
    unread: read.flatMap(({ pattern, glob }) => (glob === null ? [pattern] : [])),
  };
}

/** A path's folders, outermost first, and the path itself. */
export function withFoldersAbove(path: string): readonly string[] {
  const names = path.split("/");
  return names.map((_, depth) => names.slice(0, depth + 1).join("/"));
}

/** What a list of patterns takes, of which those that begin with `!` leave out again, with all in their folders. */
export function pathsTaken(patterns: readonly string[]): PathTest {
  const isLeaving = (pattern: string): boolean => pattern.startsWith("!");
  const left = pathsMatching(patterns.filter(isLeaving).map((pattern) => pattern.slice(1)));
  const taking = patterns
    .filter((pattern) => !isLeaving(pattern))
    .map((pattern) => ({ pattern, glob: pathGlob(pattern) }));
  const unread = taking.flatMap(({ pattern, glob }) => (glob === null ? [pattern] : []));
  const globs = taking.flatMap(({ glob }) => glob ?? []);
  return {
    isMeant: (path) => (unread.length > 0 || globs.some((glob) => glob.test(path))) && !left.isMeant(path),
    unread: [...left.unread, ...unread],
  };
}
