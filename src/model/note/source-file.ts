import type { SourcePath } from "../address/addresses.ts";

/** One of the author's files as it was read, its text to the letter. */
export interface SourceFile {
  readonly path: SourcePath;
  readonly text: string;
}
