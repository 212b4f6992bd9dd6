import type Token from "markdown-it/lib/token.mjs";
import type { SourceText } from "./places/source-text.ts";

/** A post's body as Markdown tokens, mapped back to the file. */
export interface Body {
  /** markdown-it's flat token list; `token.map` counts lines of the body from 0. */
  readonly tokens: readonly Token[];
  /** The whole file. */
  readonly source: SourceText;
  /** The file's line (from 1) of the body's line 0. */
  readonly firstLine: number;
}
