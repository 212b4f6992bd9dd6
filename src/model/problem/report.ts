import type { Diagnostic } from "./diagnostic.ts";

/** All problems of one run, in the order a writer fixes them: by file, then by place. */
export interface Report {
  readonly diagnostics: readonly Diagnostic[];
  readonly errors: number;
  readonly warnings: number;
  /** How many posts were looked at. */
  readonly files: number;
}
