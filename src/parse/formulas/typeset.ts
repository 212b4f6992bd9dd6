/** What a formula is set from: TeX without its marks, and whether it stands in lines of its own. */
export interface Formula {
  readonly tex: string;
  readonly isDisplay: boolean;
}

/** What came of setting a formula: a tree in the form of the library's, which nobody has judged yet, or what it said. */
export type Typesetting = { readonly tree: unknown } | { readonly fault: string };

/** Sets formulas; handed in from outside, so that the library is loaded by the first formula and by nothing else. */
export type Typeset = (formula: Formula) => Typesetting;
