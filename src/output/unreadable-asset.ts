import type { SourcePath } from "../model/address/addresses.ts";
import { type Diagnostic, diagnose } from "../model/problem/diagnostic.ts";

/** A file of the assets folder that became unreadable after it was listed: it is gone, or something else has its name. */
export class UnreadableAsset extends Error {
  /** With the assets folder. */
  readonly path: string;
  /** In the word of the system, or one of those that stand for what is no file. */
  readonly code: string;

  constructor(path: string, code: string) {
    super(`${code}: ${path}`);
    this.path = path;
    this.code = code;
  }
}

/** Such a fault as a writer is told of it: nothing of Saegim's is wrong. */
export function unreadableAssetProblem({ path, code }: UnreadableAsset): Diagnostic {
  return diagnose("file-unreadable", { reason: code }, { source: path as SourcePath });
}
