import { existsSync, statSync } from "node:fs";
import { resolve } from "node:path";
import type { ImportProblem } from "../../model/words/import-problem.ts";
import type { CommandOptions } from "../arguments/options.ts";
import { folderName } from "../project/read-work.ts";
import { isWithin } from "../project/relative-path.ts";

/** What to import, and where to. */
export interface ImportPaths {
  readonly from: string;
  readonly to: string;
}

/** Reads the two folders of an import, or finds what is wrong with them. */
export function readImportPaths({ files, to }: CommandOptions): ImportPaths | { readonly problem: ImportProblem } {
  const [path, ...others] = files;
  if (path === undefined) return { problem: { kind: "no-path" } };
  if (others.length > 0) return { problem: { kind: "several-paths", paths: files } };
  if (!existsSync(path)) return { problem: { kind: "missing", path } };
  if (!statSync(path).isDirectory()) return { problem: { kind: "not-a-folder", path } };
  const target = to ?? ".";
  if (existsSync(target) && !statSync(target).isDirectory())
    return { problem: { kind: "target-is-a-file", to: target } };
  if (isWithin(target, path)) return { problem: { kind: "into-itself", path, to: target } };
  return { from: resolve(path), to: folderName(target) };
}
