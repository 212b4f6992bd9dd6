import type MarkdownIt from "markdown-it";
import type StateBlock from "markdown-it/lib/rules_block/state_block.mjs";
import type Token from "markdown-it/lib/token.mjs";
import { countOf } from "../../../model/text/count-of.ts";
import { blockBefore } from "../block-before.ts";
import { blockLine } from "../block-line.ts";
import { htmlOpeners } from "../html/html-openers.ts";
import { lineSign } from "../line-sign.ts";
import { metaOf } from "../token-meta.ts";
import { applyAttributes } from "./apply-attributes.ts";
import { type AttributeList, readAttributeList } from "./attribute-list.ts";

/** What Obsidian's Dataview leaves above a list that it generated for export. */
const dataview = /^\{ ?\.block-language-[\w-]{1,40}\s*\}\s*$/u;

/**
 * Reads kramdown's attributes on a line of their own: `{: .notice}` belongs to the block right above, else to the one
 * right below. A list with `{:toc}` is dropped, since the page has contents anyway.
 */
export function blockAttributes(markdown: MarkdownIt): void {
  // Before underlined headings: `{:toc}` with `---` right below it is no heading.
  markdown.block.ruler.before(
    "lheading",
    "block_attributes",
    (state, startLine, _endLine, silent) => readAttributeLine(state, startLine, silent),
    { alt: ["paragraph", "reference", "blockquote", "list"] },
  );
  markdown.core.ruler.after("block", "block_attributes", (state) => {
    if (!state.src.includes("{") || !state.tokens.some(isList)) return;
    const lines = state.src.split("\n");
    const dropped = new Set<Token>();
    const openers = htmlOpeners(
      state.tokens.flatMap(({ type, children }) => (type === "html_block" ? (children ?? []) : [])),
    );
    for (const run of runsOfLists(state.tokens)) giveRun(state.tokens, run, { lines, dropped, openers });
    state.tokens = state.tokens.filter((token) => !dropped.has(token));
  });
}

/** Reads a line that is an attribute list alone. */
export function readAttributeLine(state: StateBlock, startLine: number, silent: boolean): boolean {
  if (lineSign(state, startLine) !== "{") return false;
  const line = blockLine(state, startLine);
  const typed = dataview.test(line) ? line.replace("{", "{:") : line;
  const list = typed.startsWith("{:") ? readAttributeList(typed) : null;
  if (list === null || typed.slice(list.length).trim() !== "") return false;
  if (silent) return true;
  const token = state.push("attribute_list", "", 0);
  token.map = [startLine, startLine + 1];
  token.meta = { ...token.meta, attributes: list };
  state.line = startLine + 1;
  return true;
}

interface Run {
  readonly start: number;
  readonly end: number;
}

/** Applies a run of attribute lists to the blocks around them, and drops tokens that are not for the page. */
function giveRun(
  tokens: readonly Token[],
  { start, end }: Run,
  page: { lines: readonly string[]; dropped: Set<Token>; openers: ReadonlyMap<Token, Token> },
) {
  const [before, after] = [blockBefore(tokens, start), tokens[end]];
  for (const [index, list] of tokens.slice(start, end).entries()) {
    page.dropped.add(list);
    const block = isRightBelow(list, page.lines) ? before : blockAfter(after, list, end - start - index);
    const [open] = block;
    if (open === undefined || page.dropped.has(open)) continue;
    const given = [htmlBefore(open, page.openers) ?? open, ...block.slice(1)];
    for (const one of giveAttributes(given, metaOf(list).attributes)) page.dropped.add(one);
  }
}

/** The tag that begins the element with whose end a block of raw HTML ends; null for any other block. */
function htmlBefore({ type, children }: Token, openers: ReadonlyMap<Token, Token>): Token | null {
  const last = type === "html_block" ? children?.findLast((child) => child.content.trim() !== "") : undefined;
  return (last === undefined ? null : openers.get(last)) ?? null;
}

/**
 * Whether a line above a list is no empty one; the last line of a quotation, `> `, is part of that. So is a list behind
 * the end of HTML.
 */
function isRightBelow({ map }: Token, lines: readonly string[]): boolean {
  const line = map?.[0] ?? 0;
  const [above, own] = [lines[line - 1] ?? "", lines[line] ?? ""];
  if (/^[>\s]*</u.test(own)) return true;
  return above.replace(/[>\s]/gu, "") !== "" || quotationsOf(above) > quotationsOf(own);
}

function quotationsOf(line: string): number {
  return countOf(/^[>\s]*/u.exec(line)?.[0] ?? "", ">");
}

function isList(token: Token | undefined): boolean {
  return token?.type === "attribute_list";
}

/** Gives a block its attributes; returns the tokens to drop. */
function giveAttributes(block: readonly Token[], attributes: AttributeList | undefined): readonly Token[] {
  const [open] = block;
  if (open === undefined || attributes === undefined) return [];
  if (attributes.names.includes("toc") && /_list_open$/u.test(open.type)) return block;
  applyAttributes(open, attributes);
  return [];
}

/** Consecutive attribute lists, `end` excluded: the blocks around them are looked up once for all. */
function* runsOfLists(tokens: readonly Token[]): Generator<Run> {
  for (let start = 0; start < tokens.length; start += 1) {
    if (!isList(tokens[start])) continue;
    let end = start + 1;
    while (isList(tokens[end])) end += 1;
    yield { start, end };
    start = end;
  }
}

/** The block that begins on the line below a list, or below the lists between them. */
function blockAfter(open: Token | undefined, list: Token, lines: number): readonly Token[] {
  const isNext = open !== undefined && open.nesting !== -1 && open.map?.[0] === (list.map?.[1] ?? -1) + lines - 1;
  return isNext ? [open] : [];
}
