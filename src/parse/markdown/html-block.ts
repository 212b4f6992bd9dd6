import type MarkdownIt from "markdown-it";
import type StateBlock from "markdown-it/lib/rules_block/state_block.mjs";
import { decodeReferences } from "./decode-references.ts";
import { blockElements } from "./html-elements.ts";
import { htmlPieces } from "./html-pieces.ts";
import { htmlStructure, structureLine } from "./html-structure.ts";
import { layOutHtml } from "./lay-out-html.ts";
import { lineAhead } from "./line-ahead.ts";
import { lineText } from "./line-text.ts";

/** How far a block of raw HTML reaches, and whether it is shown as code instead of becoming part of the page. */
interface HtmlBlock {
  readonly endLine: number;
  readonly shown: boolean;
}

/**
 * Reads blocks of raw HTML: those that open with a block's element, up to the next blank line that is not within `<pre>` or
 * a comment; comments and `<pre>`, up to their end. With `markdown="1"` the words of an element are Markdown at once. Closed
 * `<script>`, `<style>` and `<textarea>` become code that the reader sees. An element of a line (`<img>`, `<span>`) that
 * stands alone on its line opens a paragraph, as in kramdown, so that Markdown goes on behind it. What is never closed opens
 * a paragraph too: nothing behind it can vanish.
 */
export function htmlBlock(markdown: MarkdownIt): void {
  const decode = decodeReferences(markdown);
  const rule = (state: StateBlock, startLine: number, lastLine: number, silent: boolean): boolean => {
    if ((state.sCount[startLine] ?? 0) - state.blkIndent >= 4) return false;
    const block = findBlock(state, startLine, lastLine);
    if (block === null) return false;
    if (silent) return true;
    pushBlock(state, startLine, block, decode);
    if (!block.shown) layOutHtml(state, block.endLine, lastLine);
    return true;
  };
  markdown.block.ruler.at("html_block", rule, { alt: ["paragraph", "reference", "blockquote"] });
}

function pushBlock(state: StateBlock, startLine: number, block: HtmlBlock, decode: (text: string) => string): void {
  const token = state.push(block.shown ? "code_block" : "html_block", block.shown ? "code" : "", 0);
  token.map = [startLine, block.endLine];
  token.content = state.getLines(startLine, block.endLine, state.blkIndent, true);
  token.info = block.shown ? "html" : "";
  if (!block.shown) token.children = htmlPieces(token.content, state.Token, decode);
  state.line = block.endLine;
}

const rawText = /^<(script|style|pre|textarea)(?=[\s>]|$)/iu;
const element = /^<\/?([a-z][a-z0-9]*)(?=[\s>]|\/>|$)/iu;
const markdownInLine = /^<([a-z]+)\s[^>]*\bmarkdown\s*=\s*["']?(?:1|block|span)\b[^>]*>\s*(\S?)/iu;

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
  const [, name = "", words = ""] = markdownInLine.exec(line) ?? [];
  if (name !== "" && (isParagraph(name) || (words !== "" && isClosed(line, name)))) return null;
  return { endLine: endOfBlock(state, startLine, lastLine), shown: false };
}

/** An element that can hold a line of words only is read as a part of a paragraph, and so is one that ends on its line. */
function isParagraph(name: string): boolean {
  return name.toLowerCase() === "p";
}

function isClosed(line: string, name: string): boolean {
  return line.toLowerCase().includes(`</${name.toLowerCase()}`);
}

function endOfBlock(state: StateBlock, startLine: number, lastLine: number): number {
  const structure = htmlStructure(state, startLine, lastLine);
  const { before } = structureLine(structure, startLine);
  for (let line = startLine; line < lastLine; line += 1) {
    const { after, verbatim } = structureLine(structure, line);
    const isEnd = state.isEmpty(line)
      ? verbatim?.kind !== "raw" || (verbatim.closeLine ?? lastLine) >= lastLine
      : (state.sCount[line] ?? 0) < state.blkIndent;
    if (isEnd) return line;
    const isInside = after !== null && after !== before && after.readsMarkdown;
    const isOver = before?.readsMarkdown === true && (after?.depth ?? 0) <= before.depth;
    if (isInside || isOver) return line + 1;
  }
  return lastLine;
}

interface Search {
  readonly startLine: number;
  readonly lastLine: number;
  readonly closer: string;
  readonly shown: boolean;
}

function closedBy(state: StateBlock, { startLine, lastLine, closer, shown }: Search): HtmlBlock | null {
  const isEnd = (line: number): boolean =>
    lineText(state, line)
      .toLowerCase()
      .indexOf(closer, line === startLine ? 2 : 0) !== -1;
  const line = lineAhead(state, { kind: closer, from: startLine, to: lastLine, isEnd });
  return line === null ? null : { endLine: line + 1, shown };
}
