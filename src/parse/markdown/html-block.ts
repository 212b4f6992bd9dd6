import type MarkdownIt from "markdown-it";
import type StateBlock from "markdown-it/lib/rules_block/state_block.mjs";
import { decodeReferences } from "./decode-references.ts";
import { blockElements } from "./html-elements.ts";
import { htmlPieces } from "./html-pieces.ts";

/** How far a block of raw HTML reaches, and whether it is shown as code instead of becoming part of the page. */
interface HtmlBlock {
  readonly endLine: number;
  readonly shown: boolean;
}

/**
 * Reads blocks of raw HTML: those that open with a block's element, up to the next blank line; comments and `<pre>`, up
 * to their end. Closed `<script>` and `<style>` become code that the reader sees. An element of a line (`<img>`,
 * `<span>`) that stands alone on its line opens a paragraph, as in kramdown, so that Markdown goes on behind it. What
 * is never closed opens a paragraph too: nothing behind it can vanish.
 */
export function htmlBlock(markdown: MarkdownIt): void {
  const decode = decodeReferences(markdown);
  const rule = (state: StateBlock, startLine: number, lastLine: number, silent: boolean): boolean => {
    if ((state.sCount[startLine] ?? 0) - state.blkIndent >= 4) return false;
    const block = findBlock(state, startLine, lastLine);
    if (block === null) return false;
    if (silent) return true;
    const token = state.push(block.shown ? "code_block" : "html_block", block.shown ? "code" : "", 0);
    token.map = [startLine, block.endLine];
    token.content = state.getLines(startLine, block.endLine, state.blkIndent, true);
    token.info = block.shown ? "html" : "";
    if (!block.shown) token.children = htmlPieces(token.content, state.Token, decode);
    state.line = block.endLine;
    return true;
  };
  markdown.block.ruler.at("html_block", rule, { alt: ["paragraph", "reference", "blockquote"] });
}

const rawText = /^<(script|style|pre)(?=[\s>]|$)/iu;
const element = /^<\/?([a-z][a-z0-9]*)(?=[\s>]|\/>|$)/iu;
const markdownInside = /^<[a-z]+\s[^>]*\bmarkdown\s*=\s*["']?(?:1|block|span)\b[^>]*>\s*$/iu;

function findBlock(state: StateBlock, startLine: number, lastLine: number): HtmlBlock | null {
  const line = lineText(state, startLine);
  if (!line.startsWith("<")) return null;
  if (line.startsWith("<!--")) return closedBy(state, { startLine, lastLine, closer: "-->", shown: false });
  const raw = rawText.exec(line)?.[1]?.toLowerCase();
  if (raw !== undefined) {
    const closed = closedBy(state, { startLine, lastLine, closer: `</${raw}`, shown: raw !== "pre" });
    if (closed !== null || raw !== "pre") return closed;
  }
  if (!blockElements.has(element.exec(line)?.[1]?.toLowerCase() ?? "")) return null;
  if (markdownInside.test(line)) return { endLine: startLine + 1, shown: false };
  let endLine = startLine + 1;
  while (endLine < lastLine && !state.isEmpty(endLine) && (state.sCount[endLine] ?? 0) >= state.blkIndent) endLine += 1;
  return { endLine, shown: false };
}

interface Search {
  readonly startLine: number;
  readonly lastLine: number;
  readonly closer: string;
  readonly shown: boolean;
}

/** Remembers up to which line there is no closer, so that many openings do not search it again and again. */
interface SearchMemory {
  blocksWithoutEnd?: Map<string, { readonly from: number; readonly to: number }>;
}

function closedBy(state: StateBlock, { startLine, lastLine, closer, shown }: Search): HtmlBlock | null {
  const memory: SearchMemory = state.env;
  memory.blocksWithoutEnd ??= new Map();
  const vain = memory.blocksWithoutEnd.get(closer);
  if (vain !== undefined && vain.from <= startLine && lastLine <= vain.to) return null;
  for (let line = startLine; line < lastLine; line += 1) {
    if ((state.sCount[line] ?? 0) < state.blkIndent && !state.isEmpty(line)) break;
    const text = lineText(state, line).toLowerCase();
    if (text.indexOf(closer, line === startLine ? 2 : 0) !== -1) return { endLine: line + 1, shown };
  }
  memory.blocksWithoutEnd.set(closer, { from: startLine, to: lastLine });
  return null;
}

function lineText(state: StateBlock, line: number): string {
  return state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]);
}
