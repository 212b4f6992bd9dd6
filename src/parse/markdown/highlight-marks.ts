import type MarkdownIt from "markdown-it";
import type StateCore from "markdown-it/lib/rules_core/state_core.mjs";
import type Token from "markdown-it/lib/token.mjs";
import { type HighlightPen, highlightPen, penElements } from "./highlight-pen.ts";
import { metaOf } from "./token-meta.ts";

/**
 * Turns coloured `<span>`, `<font>` and `<mark>` into `highlight_open` … `highlight_close`. A mark closed in a later
 * block becomes one mark a block; one that is never closed ends with its block. A heading or a rule ends every mark.
 */
export function highlightMarks(markdown: MarkdownIt): void {
  markdown.core.ruler.after("inline", "highlight_marks", (state) => {
    const holders = state.tokens.filter((token) => token.children !== null || endsMarks(token));
    const pairs = pairTags(holders);
    let carried: readonly OpenPen[] = [];
    for (const holder of holders) {
      if (endsMarks(holder)) carried = [];
      else carried = markChildren(state, holder, { pairs, carried });
    }
  });
}

function endsMarks(token: Token): boolean {
  return token.type === "heading_open" || token.type === "hr";
}

/** Which closing tag ends an opening one, and whether it stands in the same block. */
interface Pairs {
  readonly closerOf: ReadonlyMap<Token, { readonly sameBlock: boolean }>;
  readonly openerOf: ReadonlyMap<Token, Token>;
}

function pairTags(holders: readonly Token[]): Pairs {
  const closerOf = new Map<Token, { sameBlock: boolean }>();
  const openerOf = new Map<Token, Token>();
  const open = new Map<string, { token: Token; holder: Token }[]>([...penElements].map((name) => [name, []]));
  for (const holder of holders) {
    if (endsMarks(holder)) for (const stack of open.values()) stack.length = 0;
    for (const token of holder.children ?? []) {
      const tag = token.type === "html_inline" ? metaOf(token).tag : undefined;
      const stack = tag === undefined ? undefined : open.get(tag.name);
      if (tag === undefined || stack === undefined) continue;
      if (!tag.closing) stack.push({ token, holder });
      else {
        const opener = stack.pop();
        if (opener === undefined) continue;
        closerOf.set(opener.token, { sameBlock: opener.holder === holder });
        openerOf.set(token, opener.token);
      }
    }
  }
  return { closerOf, openerOf };
}

/** A pen on the paper: the tag that put it there, and what it draws. */
interface OpenPen {
  readonly opener: Token;
  readonly pen: HighlightPen;
}

/** Marks one block; gives back the pens still on the paper at its end. */
function markChildren(
  state: StateCore,
  holder: Token,
  { pairs, carried }: { readonly pairs: Pairs; readonly carried: readonly OpenPen[] },
): readonly OpenPen[] {
  const children = holder.children ?? [];
  if (carried.length === 0 && !children.some((token) => token.type === "html_inline")) return carried;
  const marked: Token[] = [];
  const open: OpenPen[] = [];
  const onPaper = new Set<Token>();
  const begin = (openPen: OpenPen, meta: object): void => {
    marked.push(markToken(state, "highlight_open", { ...openPen.pen, ...meta }));
    open.push(openPen);
    onPaper.add(openPen.opener);
  };
  const end = (edge: number): void => {
    const ended = open.pop();
    if (ended !== undefined) onPaper.delete(ended.opener);
    if (isEmptyMark(marked.at(-1))) marked.pop();
    else marked.push(markToken(state, "highlight_close", { start: edge, edge }));
  };
  for (const openPen of carried) begin(openPen, { start: 0, edge: 0, mended: "continued" });
  for (const token of children) {
    const { tag, start = 0, end: tagEnd = 0 } = metaOf(token);
    const pen = tag === undefined || token.type !== "html_inline" ? null : highlightPen(tag);
    const opener = pairs.openerOf.get(token);
    if (pen !== null) begin({ opener: token, pen }, { start, end: tagEnd, edge: tagEnd, ...mendedOf(pairs, token) });
    else if (opener === undefined || !isPen(opener)) marked.push(token);
    else if (onPaper.has(opener)) {
      while (open.at(-1)?.opener !== opener) end(start);
      end(start);
    }
  }
  const lasting = open.filter(({ opener }) => pairs.closerOf.get(opener)?.sameBlock === false);
  while (open.length > 0) end(holder.content.length);
  holder.children = marked;
  return lasting;
}

function markToken(state: StateCore, type: "highlight_open" | "highlight_close", meta: object): Token {
  const token = new state.Token(type, "mark", type === "highlight_open" ? 1 : -1);
  token.meta = meta;
  return token;
}

function isEmptyMark(last: Token | undefined): boolean {
  return last?.type === "highlight_open" && metaOf(last).mended !== "later";
}

function mendedOf(pairs: Pairs, opener: Token): { readonly mended?: "never" | "later" } {
  const closer = pairs.closerOf.get(opener);
  if (closer === undefined) return { mended: "never" };
  return closer.sameBlock ? {} : { mended: "later" };
}

function isPen(opener: Token): boolean {
  const { tag } = metaOf(opener);
  return tag !== undefined && highlightPen(tag) !== null;
}
