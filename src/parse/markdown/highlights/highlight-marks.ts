import type MarkdownIt from "markdown-it";
import type StateCore from "markdown-it/lib/rules_core/state_core.mjs";
import type Token from "markdown-it/lib/token.mjs";
import type { HtmlTag } from "../html/html-tag.ts";
import { metaOf, type TokenMeta } from "../token-meta.ts";
import { type HighlightPen, highlightPen, penElements } from "./highlight-pen.ts";

/**
 * Turns coloured `<span>`, `<font>` and `<mark>` into `highlight_open` … `highlight_close`. A mark closed in a later
 * block becomes one mark per block; an unclosed one ends with its block. A heading or a rule ends every mark.
 */
export function highlightMarks(markdown: MarkdownIt): void {
  markdown.core.ruler.after("inline", "highlight_marks", (state) => {
    const pairs = pairTags(state.tokens);
    if (pairs.penOf.size === 0) return;
    let carried: readonly OpenMark[] = [];
    for (const holder of state.tokens) {
      if (endsMarks.has(holder.type)) carried = [];
      else if (carried.length > 0 || pairs.holders.has(holder))
        carried = markChildren(state, holder, { pairs, carried });
    }
  });
}

const endsMarks: ReadonlySet<string> = new Set(["heading_open", "hr"]);

/** What the opening tags draw, which closing tag ends them, and whether it is in the same block. */
interface Pairs {
  /** The blocks with tags of elements that may be pens. */
  readonly holders: Set<Token>;
  readonly penOf: Map<Token, HighlightPen>;
  readonly closerOf: Map<Token, { readonly sameBlock: boolean }>;
  readonly openerOf: Map<Token, Token>;
}

/** A tag of an element that may be a pen, and the block it is in. */
interface PenTag {
  readonly token: Token;
  readonly tag: HtmlTag;
  readonly holder: Token;
}

/** The opening tags that nothing has closed so far, by the names of their elements. */
type OpenTags = Map<string, PenTag[]>;

function pairTags(tokens: readonly Token[]): Pairs {
  const pairs: Pairs = { holders: new Set(), penOf: new Map(), closerOf: new Map(), openerOf: new Map() };
  const open: OpenTags = new Map();
  for (const holder of tokens) {
    if (endsMarks.has(holder.type)) open.clear();
    if (holder.children === null) continue;
    for (const token of holder.children) {
      const tag = token.type === "html_inline" ? penTag(token) : null;
      if (tag !== null) pairTag(pairs, open, { token, tag, holder });
    }
  }
  return pairs;
}

function pairTag({ holders, penOf, closerOf, openerOf }: Pairs, open: OpenTags, placed: PenTag): void {
  const { token, tag, holder } = placed;
  holders.add(holder);
  const pen = highlightPen(tag);
  if (pen !== null) penOf.set(token, pen);
  const sameName = open.get(tag.name) ?? [];
  open.set(tag.name, sameName);
  const opener = tag.closing ? sameName.pop() : undefined;
  if (!tag.closing) sameName.push(placed);
  else if (opener !== undefined) {
    closerOf.set(opener.token, { sameBlock: opener.holder === holder });
    openerOf.set(token, opener.token);
  }
}

/** The tag of an element that may be a pen; null for a comment and other elements. */
function penTag(html: Token): HtmlTag | null {
  const { tag } = metaOf(html);
  return tag !== undefined && penElements.has(tag.name) ? tag : null;
}

/** More layers of pens than anyone can see; without a limit, a short note could grow a thousandfold. */
const mostCarried = 3;

/** A mark that is still open: its opening tag and its pen. */
interface OpenMark {
  readonly opener: Token;
  readonly pen: HighlightPen;
}

/** Marks one block; returns the marks that continue in the next. */
function markChildren(
  state: StateCore,
  holder: Token,
  { pairs, carried }: { readonly pairs: Pairs; readonly carried: readonly OpenMark[] },
): readonly OpenMark[] {
  if (holder.children === null) return carried;
  const writer = new MarkWriter(state);
  for (const openMark of carried) writer.begin(openMark, { start: 0, edge: 0, repaired: "continued" });
  for (const token of holder.children) {
    const pen = pairs.penOf.get(token);
    const opener = pairs.openerOf.get(token);
    if (pen !== undefined) writer.begin({ opener: token, pen }, placeOfMark(pairs, token));
    else if (opener !== undefined && pairs.penOf.has(opener)) writer.endMark(opener, metaOf(token).start ?? 0);
    else writer.marked.push(token);
  }
  const lasting = writer.open.filter(({ opener }) => pairs.closerOf.get(opener)?.sameBlock === false);
  writer.endAll(holder.content.length);
  holder.children = writer.marked;
  return lasting.slice(-mostCarried);
}

/** The children of one block while marks are added around them. */
class MarkWriter {
  readonly marked: Token[] = [];
  readonly open: OpenMark[] = [];
  readonly #openers = new Set<Token>();
  readonly #state: StateCore;

  constructor(state: StateCore) {
    this.#state = state;
  }

  begin(openMark: OpenMark, place: Pick<TokenMeta, "start" | "end" | "edge" | "repaired">): void {
    const { color, style } = openMark.pen;
    this.marked.push(markToken(this.#state, "highlight_open", { color, style, ...place }));
    this.open.push(openMark);
    this.#openers.add(openMark.opener);
  }

  /** Ends the mark that an opening tag began, and those nested in it. */
  endMark(opener: Token, edge: number): void {
    if (!this.#openers.has(opener)) return;
    while (this.open.at(-1)?.opener !== opener) this.#endLast(edge);
    this.#endLast(edge);
  }

  endAll(edge: number): void {
    while (this.open.length > 0) this.#endLast(edge);
  }

  #endLast(edge: number): void {
    const ended = this.open.pop();
    if (ended !== undefined) this.#openers.delete(ended.opener);
    if (isEmptyMark(this.marked.at(-1))) this.marked.pop();
    else this.marked.push(markToken(this.#state, "highlight_close", { start: edge, edge }));
  }
}

function markToken(state: StateCore, type: "highlight_open" | "highlight_close", meta: object): Token {
  const token = new state.Token(type, "mark", type === "highlight_open" ? 1 : -1);
  token.meta = meta;
  return token;
}

function isEmptyMark(last: Token | undefined): boolean {
  return last?.type === "highlight_open" && metaOf(last).repaired !== "later";
}

/** Where a tag that opens a mark is typed, and whether and how the mark is repaired. */
function placeOfMark(pairs: Pairs, opener: Token): Pick<TokenMeta, "start" | "end" | "edge" | "repaired"> {
  const { start = 0, end = 0 } = metaOf(opener);
  const closer = pairs.closerOf.get(opener);
  if (closer?.sameBlock === true) return { start, end, edge: end };
  return { start, end, edge: end, repaired: closer === undefined ? "never" : "later" };
}
