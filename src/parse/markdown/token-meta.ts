import type Token from "markdown-it/lib/token.mjs";
import type { TextRange } from "../places/text-range.ts";
import type { HtmlTag } from "./html/html-tag.ts";
import type { SvgDrawing } from "./html/svg-drawing.ts";
import type { AttributeList } from "./kramdown/attribute-list.ts";

/** What Saegim's own Markdown rules record on a token; offsets are into the content of its inline (or HTML block) token. */
export interface TokenMeta {
  /** Of `attribute_list`: what stands between its braces. */
  readonly attributes?: AttributeList;
  /** Where the token's own text begins. */
  readonly start?: number;
  /** Where it ends: only of `html_inline`, `refused_html` and `drawing`, and of `math_open`, whose whole formula is meant. */
  readonly end?: number;
  /** Of `link_open` and `image` in brackets: where the address is typed; the whole link where it is typed in a definition. */
  readonly destination?: TextRange;
  /** Of the same: where the definition is that gives the address. */
  readonly definition?: DefinedDestination;
  /** The tag of an `html_inline` or `refused_html` token; absent for a comment. */
  readonly tag?: HtmlTag;
  /** Of `refused_html`: the tag is spoken of, in the middle of a text. */
  readonly mentioned?: true;
  /** Of `drawing`. */
  readonly drawing?: SvgDrawing;
  /** Of `math_open`. */
  readonly formula?: FormulaMeta;
  /** Of a block of code: its markup where it was read in its language. */
  readonly coloured?: string;
  /** Of a block of code: what `{: file="…" }` says. */
  readonly caption?: string;
  /** Of `heading_open`: the level on the page, where the note's title is level 1. */
  readonly pageLevel?: number;
  /** Of the inline token of a table cell: its column, from 0. */
  readonly cell?: number;
  /** Of `table_open`: the words of the cells of its first row. */
  readonly label?: string;
  /** Of `list_item_open` and `task_open`: a task's state. */
  readonly task?: "open" | "done";
  /** Of `highlight_open`: the pen. */
  readonly color?: string;
  /** Of `highlight_open`: the declarations of its `style` that are not the pen's. */
  readonly style?: string;
  /**
   * Of `highlight_open` and `wiki_link_open`: where the text between begins; of `highlight_close`: where it ends; of
   * `wiki_link_close`, and of an `image` given by name alone: where the link ends.
   */
  readonly edge?: number;
  /** Of `wiki_link_open`: the name of the note meant, as typed. */
  readonly name?: string;
  /** Of `wiki_link_open`: the place in this very note that it leads to. */
  readonly fragment?: string;
  /** Of `wiki_link_open`: it was meant to show the other note, not to lead to it. */
  readonly isEmbedded?: true;
  /** Of `footnote_open`, `footnote_reference` and `footnote_back`. */
  readonly footnote?: FootnoteMeta;
  /** What a footnote says that is written where it is referred to. */
  readonly noted?: string;
  /** Of `callout_open`. */
  readonly callout?: CalloutMeta;
  /** Of `callout_title_open`: what the title says where its author typed none. */
  readonly given?: string;
  /** Of `highlight_open`: the mark was repaired, because it was closed in a later block or never. */
  readonly repaired?: "later" | "never" | "continued";
}

export interface FormulaMeta {
  /** With its marks, as typed. */
  readonly typed: string;
  /** Without them. */
  readonly tex: string;
  /** True when it stands in a line of its own. */
  readonly isDisplay: boolean;
  /** As the page has it; null when nobody set it, or when it could not be read. */
  readonly html: string | null;
  /** What the library said of a formula that it could not read, perhaps nothing. */
  readonly fault: string | null;
}

export interface CalloutMeta {
  /** As typed, between `[!` and `]`. */
  readonly kind: string;
  /** What is typed after the kind, `[!note|wide]`; empty when nothing is. */
  readonly metadata: string;
  /** Whether readers can fold it, and how they find it; null when they cannot. */
  readonly fold: "open" | "closed" | null;
  /** True when it stands in another. */
  readonly isNested: boolean;
}

/** Where the address of a definition (`[name]: address`) is typed: on which line of the body, from 0, and where on it. */
export interface DefinedDestination extends TextRange {
  readonly line: number;
}

export interface FootnoteMeta {
  /** As typed, between `[^` and `]`. */
  readonly name: string;
  /** What references to it show, from 1. */
  readonly number: number;
  /** Which of the references to the footnote it is, or leads back to, from 1. */
  readonly occurrence: number;
}

/** The one place where markdown-it's untyped `meta` gets its type. */
export function metaOf(token: Token): TokenMeta {
  const meta: TokenMeta | null = token.meta;
  return meta ?? {};
}
