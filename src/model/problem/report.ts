import type { Diagnostic } from "./diagnostic.ts";

/** All problems of a run, in the order a writer fixes them: by file, then by place. */
export interface Report {
  readonly diagnostics: readonly Diagnostic[];
  readonly errors: number;
  readonly warnings: number;
  /** The number of posts checked. */
  readonly files: number;
}
