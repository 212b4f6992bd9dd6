/** A block of code and the name of its language, as its author wrote it. */
export interface Code {
  readonly text: string;
  readonly language: string;
}

/** Parses code in its language into the library's tree, not checked yet; null for an unknown language. */
export type ReadCode = (code: Code) => unknown;
