import type { SourcePath } from "../model/address/addresses.ts";
import { type Diagnostic, diagnose } from "../model/problem/diagnostic.ts";

/**
 * A file of the assets folder that became unreadable after it was listed: it is gone, or something else has its name.
 */
export class UnreadableAsset extends Error {
  /** Including the assets folder. */
  readonly path: string;
  /** The system's error code, or a code of ours for what is not a file. */
  readonly code: string;

  constructor(path: string, code: string) {
    super(`${code}: ${path}`);
    this.path = path;
    this.code = code;
  }
}

/** The fault as its writer is told about it: nothing in Saegim is wrong. */
export function unreadableAssetProblem({ path, code }: UnreadableAsset): Diagnostic {
  return diagnose("file-unreadable", { reason: code }, { source: path as SourcePath });
}
