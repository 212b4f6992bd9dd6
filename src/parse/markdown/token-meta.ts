import type Token from "markdown-it/lib/token.mjs";
import type { TextRange } from "../places/text-range.ts";
import type { HtmlTag } from "./html/html-tag.ts";
import type { SvgDrawing } from "./html/svg-drawing.ts";
import type { AttributeList } from "./kramdown/attribute-list.ts";

/**
 * What Saegim's own Markdown rules record on a token; offsets are into the content of its inline (or HTML block) token.
 */
export interface TokenMeta {
  /** On `attribute_list`: the text between its braces. */
  readonly attributes?: AttributeList;
  /** Where the token's own text begins. */
  readonly start?: number;
  /**
   * Where it ends; only on `html_inline`, `refused_html` and `drawing`, and on `math_open`, where it covers the whole
   * formula.
   */
  readonly end?: number;
  /**
   * On `link_open` and `image` in brackets: where the address is typed; the whole link if it is typed in a definition.
   */
  readonly destination?: TextRange;
  /** On the same tokens: where the definition is that gives the address. */
  readonly definition?: DefinedDestination;
  /** The tag of an `html_inline` or `refused_html` token; absent for a comment and for `a<b and c>d`. */
  readonly tag?: HtmlTag;
  /** On an `html_inline` read as a comment: the element that its author hides there, and the text of blocks in it. */
  readonly hides?: { readonly element: string; readonly blocks: string };
  /** On `refused_html`: the tag is only mentioned, in the middle of a text. */
  readonly mentioned?: true;
  /** On `drawing`. */
  readonly drawing?: SvgDrawing;
  /** On `math_open`. */
  readonly formula?: FormulaMeta;
  /** On a code block: its coloured markup, if its language was recognised. */
  readonly coloured?: string;
  /** On a code block: what `{: file="…" }` says. */
  readonly caption?: string;
  /** On `heading_open`: the level on the page, where the note's title is level 1. */
  readonly pageLevel?: number;
  /** On the inline token of a table cell: its column, from 0. */
  readonly cell?: number;
  /** On the same token: tabs divide the cells of its row. */
  readonly isTabbed?: true;
  /** On `table_open`: the words of the cells in its first row. */
  readonly label?: string;
  /** On `list_item_open` and `task_open`: a task's state. */
  readonly task?: "open" | "done";
  /** On the text `==`: it stands right behind a value or a word, and between two values, as in `a==b`. */
  readonly isBehindValue?: boolean;
  readonly isComparison?: boolean;
  /** On `highlight_open`: the pen. */
  readonly color?: string;
  /** On `highlight_open`: the declarations of its `style` that are not the pen's. */
  readonly style?: string;
  /**
   * On `highlight_open` and `wiki_link_open`: where the text inside begins; on `highlight_close`: where it ends; on
   * `wiki_link_close`, and on an `image` given only by name: where the link ends.
   */
  readonly edge?: number;
  /** On `wiki_link_open`: the name of the note meant, as typed. */
  readonly name?: string;
  /** On `wiki_link_open`: the place in this very note that it leads to. */
  readonly fragment?: string;
  /** On `wiki_link_open`: it was meant to embed the other note, not to link to it. */
  readonly isEmbedded?: true;
  /** On `footnote_open`, `footnote_reference` and `footnote_back`. */
  readonly footnote?: FootnoteMeta;
  /** On `paragraph_open`: it begins with a label that ends the list or text on the line above. */
  readonly endsBlockAbove?: true;
  /** The text of an inline footnote. */
  readonly noted?: string;
  /** On `callout_open`. */
  readonly callout?: CalloutMeta;
  /** On `callout_title_open`: the title shown if its author typed none. */
  readonly given?: string;
  /** On `highlight_open`: the mark was repaired, because it was closed in a later block or never. */
  readonly repaired?: "later" | "never" | "continued";
}

export interface FormulaMeta {
  /** With its delimiters, as typed. */
  readonly typed: string;
  /** Without its delimiters. */
  readonly tex: string;
  /** True for a display formula. */
  readonly isDisplay: boolean;
  /** As the page shows it; null if nobody typeset it, or if it could not be read. */
  readonly html: string | null;
  /** The library's message about a formula that it could not read; may be empty. */
  readonly fault: string | null;
}

export interface CalloutMeta {
  /** As typed, between `[!` and `]`. */
  readonly kind: string;
  /** What is typed after the kind, `[!note|wide]`; may be empty. */
  readonly metadata: string;
  /** Whether readers can fold it, and whether it starts folded; null if they cannot. */
  readonly fold: "open" | "closed" | null;
  /** True if it is nested in another. */
  readonly isNested: boolean;
}

/**
 * Where the address of a definition (`[name]: address`) is typed: the line of the body, from 0, and the place on it.
 */
export interface DefinedDestination extends TextRange {
  readonly line: number;
}

export interface FootnoteMeta {
  /** As typed, between `[^` and `]`. */
  readonly name: string;
  /** The number its references show, from 1. */
  readonly number: number;
  /** Which reference to the footnote this is, or leads back to, from 1. */
  readonly occurrence: number;
}

/** The one place where markdown-it's untyped `meta` gets its type. */
export function metaOf(token: Token): TokenMeta {
  const meta: TokenMeta | null = token.meta;
  return meta ?? {};
}

/** Whether a paragraph begins with a label that ended the list or text on the line above. */
export function endsBlockAbove(open: Token | undefined): boolean {
  return open !== undefined && metaOf(open).endsBlockAbove === true;
}
