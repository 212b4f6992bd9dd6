/** A block of code and the name of its language, as its author wrote it. */
export interface Code {
  readonly text: string;
  readonly language: string;
}

/** Reads code in its language: a tree in the form of the library's, which nobody has judged yet; null when nobody knows the language. */
export type ReadCode = (code: Code) => unknown;
