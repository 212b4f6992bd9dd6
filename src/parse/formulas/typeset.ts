/** What a formula is set from: TeX without its marks, and whether it stands in lines of its own. */
export interface Formula {
  readonly tex: string;
  readonly isDisplay: boolean;
}

/** A formula as the library set it, a tree that is not checked yet; or the library's own words why it could not. */
export type Typesetting = { readonly tree: unknown } | { readonly fault: string };

/** Sets formulas; handed in from outside, so that the library is loaded by the first formula and by nothing else. */
export type Typeset = (formula: Formula) => Typesetting;
