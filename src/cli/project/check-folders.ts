import { existsSync, lstatSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { UsageProblem } from "../../model/words/usage-problem.ts";
import { isWithin } from "./relative-path.ts";

/** The folders a command works with. */
export interface Folders {
  readonly posts: string;
  /** Null if the site has none and none was named. */
  readonly assets: string | null;
  readonly output: string;
}

/** Finds folders that are missing or are files, and an output that would overwrite what the author wrote. */
export function checkFolders({ posts, assets, output }: Folders): readonly UsageProblem[] {
  const sources = assets === null ? [posts] : [posts, assets];
  return [
    ...sourceFolder("--posts", posts),
    ...(assets === null ? [] : sourceFolder("--assets", assets)),
    ...(isFile(output) ? [{ kind: "not-a-folder", option: "--output", folder: output } as const] : []),
    ...(isLink(output) ? [{ kind: "output-is-link", output } as const] : dangerousOutput(output, sources)),
  ];
}

function sourceFolder(option: string, folder: string): readonly UsageProblem[] {
  if (isFile(folder)) return [{ kind: "not-a-folder", option, folder }];
  return existsSync(folder) ? [] : [{ kind: "folder-missing", option, folder }];
}

function isFile(path: string): boolean {
  return existsSync(path) && !statSync(path).isDirectory();
}

/** The site would replace the link instead of its target, or never appear where its writer wanted it. */
function isLink(path: string): boolean {
  const isBelowFile = isFile(dirname(resolve(path)));
  return !isBelowFile && lstatSync(resolve(path), { throwIfNoEntry: false })?.isSymbolicLink() === true;
}

/**
 * A site replaces its whole folder, so that folder must neither contain the project or its sources nor be inside them.
 */
function dangerousOutput(output: string, sources: readonly string[]): readonly UsageProblem[] {
  const held = [".", ...sources].find((source) => isWithin(source, output));
  if (held !== undefined) return [{ kind: "output-holds-source", output, source: held }];
  const holder = sources.find((source) => isWithin(output, source));
  return holder === undefined ? [] : [{ kind: "output-in-source", output, source: holder }];
}
