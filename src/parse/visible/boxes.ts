import type Token from "markdown-it/lib/token.mjs";
import type { HtmlTag } from "../markdown/html/html-tag.ts";
import { metaOf } from "../markdown/token-meta.ts";
import { type Block, blocksIn } from "./blocks.ts";
import { visibleText } from "./visible-text.ts";

/** A toggle, or a callout as Notion exports it. */
const boxNames: ReadonlySet<string> = new Set(["details", "aside"]);

/**
 * The blocks of a run as a reader sees them: everything between the tags of a toggle (`<details>`) or a Notion callout
 * (`<aside>`) is one block. A box that contains headings or rules, or is inside another, does not count: those divide
 * the note as usual.
 */
export function* blocksAndBoxes(tokens: readonly Token[], start: number, end: number): Generator<Block> {
  const ends = endsOfBoxes(tokens, start, end);
  let boxEnd = start;
  for (const block of blocksIn(tokens, start, end)) {
    if (block.start < boxEnd) continue;
    const close = ends.get(block.start);
    boxEnd = close ?? block.end;
    yield close === undefined ? block : { ...block, type: "box", end: close };
  }
}

/** The words of a toggle that show while it is closed, on one line; empty for a Notion callout, which has none. */
export function toggleTitle(block: Block): string {
  return toggleTitles(block)[0] ?? "";
}

/** The titles of all toggles that begin in one run of HTML, the outermost first. */
export function toggleTitles({ open }: Block): readonly string[] {
  const pieces = open.type === "html_block" ? (open.children ?? []) : [];
  const titles: string[] = [];
  let start = -1;
  for (const [index, piece] of pieces.entries()) {
    if (isTag(piece, "summary", false)) start = index;
    if (start === -1 || !isTag(piece, "summary", true)) continue;
    titles.push(visibleText(pieces.slice(start, index)).replace(/\s+/gu, " ").trim());
    start = -1;
  }
  return titles;
}

const divides: ReadonlySet<string> = new Set(["heading_open", "hr", "footnotes_open"]);

/**
 * Where each box ends, by its first token: after the block with its end tag. Each token is visited once, however many
 * boxes are open.
 */
function endsOfBoxes(tokens: readonly Token[], start: number, end: number): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  const open = new Map<string, number[]>();
  const level = tokens[start]?.level;
  for (let index = start; index < end; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.level !== level) continue;
    if (divides.has(token.type)) open.clear();
    if (token.type !== "html_block") continue;
    for (const tag of boxTags(token)) {
      const from = startOfBox(open, tag, index);
      if (from !== undefined && from < index) ends.set(from, index + 1);
    }
  }
  return ends;
}

/** Where the box begins that a tag ends; a tag that begins one is added to those that are open. */
function startOfBox(open: Map<string, number[]>, { name, closing }: HtmlTag, index: number): number | undefined {
  const starts = open.get(name) ?? [];
  if (closing) return starts.pop();
  starts.push(index);
  open.set(name, starts);
  return undefined;
}

function boxTags({ children }: Token): readonly HtmlTag[] {
  return (children ?? []).flatMap((piece) => {
    const { tag } = metaOf(piece);
    return tag !== undefined && boxNames.has(tag.name) ? [tag] : [];
  });
}

/** Whether a toggle that begins in a block of HTML also ends there. */
export function isClosedInItself({ open }: Block): boolean {
  const tags = boxTags(open);
  return tags.filter(({ closing }) => closing).length * 2 >= tags.length;
}

function isTag(piece: Token, name: string, closing: boolean): boolean {
  const { tag } = metaOf(piece);
  return tag?.name === name && tag.closing === closing;
}
