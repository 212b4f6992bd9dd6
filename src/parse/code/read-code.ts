/** A block of code and the name of its language, as its author wrote it. */
export interface Code {
  readonly text: string;
  readonly language: string;
}

/** Reads code in its language into a tree of the library's, not checked yet; null for an unknown language. */
export type ReadCode = (code: Code) => unknown;
