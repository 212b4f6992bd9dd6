/** What a formula is typeset from: its TeX without delimiters, and whether it is a display formula. */
export interface Formula {
  readonly tex: string;
  readonly isDisplay: boolean;
}

/** A formula as the library typeset it, a tree not checked yet; or the library's message saying why it could not. */
export type Typesetting = { readonly tree: unknown } | { readonly fault: string };

/** Typesets formulas; injected, so that the library is loaded only by the first formula. */
export type Typeset = (formula: Formula) => Typesetting;
