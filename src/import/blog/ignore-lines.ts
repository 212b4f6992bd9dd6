import { type PathTest, pathGlob, withFoldersAbove } from "./path-glob.ts";

/** One line of a file such as `.gitignore`. */
interface IgnoreRule {
  readonly glob: RegExp;
  readonly isBack: boolean;
  readonly isForFolders: boolean;
}

/** What lines like those of `.gitignore` leave out: the last that matches decides; a folder takes its files along. */
export function pathsIgnoredBy(text: string): PathTest {
  const lines = text
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"));
  const read = lines.map((line) => ({ line, rule: ruleOf(line) }));
  const rules = read.flatMap(({ rule }) => rule ?? []);
  const isLeft = (place: string, isFolder: boolean): boolean => {
    const last = rules.findLast(({ glob, isForFolders }) => (isFolder || !isForFolders) && glob.test(place));
    return last !== undefined && !last.isBack;
  };
  return {
    isMeant: (path) => withFoldersAbove(path).some((place) => isLeft(place, place !== path)),
    unread: read.flatMap(({ line, rule }) => (rule === null ? [line] : [])),
  };
}

function ruleOf(line: string): IgnoreRule | null {
  const isBack = line.startsWith("!");
  const pattern = line.slice(isBack ? 1 : 0).replace(/\/$/u, "");
  const glob = pathGlob(pattern.includes("/") ? pattern : `**/${pattern}`);
  return glob === null ? null : { glob, isBack, isForFolders: line.endsWith("/") };
}
