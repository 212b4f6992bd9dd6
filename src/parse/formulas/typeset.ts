/** What a formula is set from: TeX without its marks, and whether it stands in lines of its own. */
export interface Formula {
  readonly tex: string;
  readonly isDisplay: boolean;
}

/** A formula as the library set it, a tree not checked yet; or the library's message saying why it could not. */
export type Typesetting = { readonly tree: unknown } | { readonly fault: string };

/** Sets formulas; injected, so that the library is loaded only by the first formula. */
export type Typeset = (formula: Formula) => Typesetting;
