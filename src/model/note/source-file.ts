import type { SourcePath } from "../address/addresses.ts";

/** One of the author's files as read, its text unchanged. */
export interface SourceFile {
  readonly path: SourcePath;
  readonly text: string;
}
