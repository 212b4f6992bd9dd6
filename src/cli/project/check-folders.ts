import { existsSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import type { UsageProblem } from "../../model/words/usage-problem.ts";

/** The folders a command works with. */
export interface Folders {
  readonly posts: string;
  /** Null when the site has none and none was named. */
  readonly assets: string | null;
  readonly output: string;
}

/** Finds folders that are missing or files, and an output that would bury what the author wrote. */
export function checkFolders({ posts, assets, output }: Folders): readonly UsageProblem[] {
  const sources = assets === null ? [posts] : [posts, assets];
  return [
    ...sourceFolder("--posts", posts),
    ...(assets === null ? [] : sourceFolder("--assets", assets)),
    ...(isFile(output) ? [{ kind: "not-a-folder", option: "--output", folder: output } as const] : []),
    ...dangerousOutput(output, sources),
  ];
}

function sourceFolder(option: string, folder: string): readonly UsageProblem[] {
  if (isFile(folder)) return [{ kind: "not-a-folder", option, folder }];
  return existsSync(folder) ? [] : [{ kind: "folder-missing", option, folder }];
}

function isFile(path: string): boolean {
  return existsSync(path) && !statSync(path).isDirectory();
}

/** A site replaces all of its folder, so that folder must neither hold the project or its sources nor lie in them. */
function dangerousOutput(output: string, sources: readonly string[]): readonly UsageProblem[] {
  const held = [".", ...sources].find((source) => holds(output, source));
  if (held !== undefined) return [{ kind: "output-holds-source", output, source: held }];
  const holder = sources.find((source) => holds(source, output));
  return holder === undefined ? [] : [{ kind: "output-in-source", output, source: holder }];
}

function holds(folder: string, inner: string): boolean {
  const way = relative(realPath(folder), realPath(inner));
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** The path without links, also when its last folders do not exist yet. */
function realPath(path: string): string {
  const whole = resolve(path);
  if (existsSync(whole)) return realpathSync(whole);
  return dirname(whole) === whole ? whole : join(realPath(dirname(whole)), basename(whole));
}
