import type Token from "markdown-it/lib/token.mjs";

/** Something in an author's raw HTML that was mended on the way to the page; `token` is the tag at fault. */
export interface RawProblem {
  readonly kind: "handler" | "unsafe-address" | "refused" | "unclosed";
  readonly token: Token;
  /** The name of the element, or the attribute, or the address. */
  readonly name: string;
}
