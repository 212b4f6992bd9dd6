import type MarkdownIt from "markdown-it";
import type StateBlock from "markdown-it/lib/rules_block/state_block.mjs";
import { beginLineAt, blockLine } from "../block-line.ts";
import { decodeReferences } from "../decode-references.ts";
import { readAttributeLine } from "../kramdown/block-attributes.ts";
import { lineAhead } from "../line-ahead.ts";
import { isIndentedAsCode } from "../line-indent.ts";
import { lineSign } from "../line-sign.ts";
import { dedentHtml } from "./dedent-html.ts";
import { endsInParagraph } from "./ends-in-paragraph.ts";
import { blockElements } from "./html-elements.ts";
import { htmlPieces } from "./html-pieces.ts";
import { type HtmlStructure, htmlStructure, structureLine } from "./html-structure.ts";
import { svgReader } from "./svg-drawing.ts";

/** How far a block of raw HTML reaches, and whether it is shown as code rather than rendered. */
interface HtmlBlock {
  readonly endLine: number;
  readonly isCode: boolean;
  /** Where in its last line the block ends, before any text after its last tag; null if there is none. */
  readonly endInLine: number | null;
}

/**
 * Reads blocks of raw HTML.
 *
 * - A block's element reaches to the line on which it is closed, as in kramdown, or to the next blank line that is not
 *   within `<pre>` or a comment. Comments, `<pre>` and drawings reach to their end.
 * - Words after the last tag open a paragraph. Those of an element with `markdown="1"` are Markdown at once, and so are
 *   those of an `<aside>` whose tags stand on lines of their own, as Notion writes it.
 * - Closed `<script>`, `<style>` and `<textarea>` become code that the reader sees.
 * - An element of a line (`<img>`, `<span>`) alone on its line opens a paragraph, as in kramdown, so that Markdown goes
 *   on after it. What is never closed opens a paragraph too: nothing after it can vanish.
 */
export function htmlBlock(markdown: MarkdownIt): void {
  const decode = decodeReferences(markdown);
  const rule = (state: StateBlock, startLine: number, lastLine: number, silent: boolean): boolean => {
    if (lineSign(state, startLine) !== "<" || isIndentedAsCode(state, startLine)) return false;
    const block = findBlock(state, startLine, lastLine);
    if (block === null) return false;
    if (silent) return true;
    pushBlock(state, startLine, block, decode);
    if (!block.isCode) dedentHtml(state, block.endLine, lastLine);
    if (block.endInLine !== null) readWordsAfter(markdown, state, { endInLine: block.endInLine, lastLine });
    return true;
  };
  markdown.block.ruler.at("html_block", rule, { alt: ["paragraph", "reference", "blockquote"] });
}

function pushBlock(state: StateBlock, startLine: number, block: HtmlBlock, decode: (text: string) => string): void {
  const token = state.push(block.isCode ? "code_block" : "html_block", block.isCode ? "code" : "", 0);
  token.map = [startLine, block.endLine];
  token.content = contentOf(state, startLine, block);
  token.info = block.isCode ? "html" : "";
  if (!block.isCode) token.children = htmlPieces(token.content, state.Token, decode);
  state.line = block.endLine;
}

function contentOf(state: StateBlock, startLine: number, { endLine, endInLine }: HtmlBlock): string {
  const content = state.getLines(startLine, endLine, state.blkIndent, true);
  if (endInLine === null) return content;
  const after = blockLine(state, endLine - 1).slice(endInLine);
  return `${content.slice(0, content.lastIndexOf(after))}\n`;
}

/** Starts the last line of a block after its last tag, and reads kramdown's attributes or a paragraph from there. */
function readWordsAfter(
  markdown: MarkdownIt,
  state: StateBlock,
  { endInLine, lastLine }: { readonly endInLine: number; readonly lastLine: number },
): void {
  const line = state.line - 1;
  beginLineAt(state, line, endInLine);
  state.line = line;
  if (readAttributeLine(state, line, false)) return;
  markdown.block.ruler.getRules("").at(-1)?.(state, line, lastLine, false);
}

const rawText = /^<(script|style|pre|textarea|svg)(?=[\s>]|$)/iu;
const element = /^<\/?([a-z][a-z0-9]*)(?=[\s>]|\/>|$)/iu;
const markdownInLine = /^<([a-z]+)\s[^>]*\bmarkdown\s*=\s*["']?(?:1|block|span)\b[^>]*>\s*(\S?)/iu;

function findBlock(state: StateBlock, startLine: number, lastLine: number): HtmlBlock | null {
  const line = blockLine(state, startLine);
  if (line.startsWith("<!--")) return closedBy(state, { startLine, lastLine, closer: "-->", isCode: false });
  const raw = rawText.exec(line)?.[1]?.toLowerCase();
  if (raw !== undefined) {
    const closed = rawBlock(state, raw, { startLine, lastLine });
    if (closed !== null || raw !== "pre") return closed;
  }
  if (!isBlockElement(line)) return null;
  const [opening = "", name = "", words = ""] = markdownInLine.exec(line) ?? [];
  const place = { startLine, lastLine };
  if (name !== "" && (isParagraph(name) || (words !== "" && endsInParagraph(state, name, place)))) return null;
  const endLine = endOfBlock(state, startLine, lastLine);
  const hasText = words !== "" && endLine === startLine + 1 && !isBlockElement(line.slice(opening.length - 1));
  const endInLine = hasText ? opening.length - 1 : wordsAfterTags(state, startLine, { endLine, lastLine });
  return { endLine, isCode: false, endInLine };
}

/** A block read up to its end tag; a drawing with anything not allowed in one is shown as code. */
function rawBlock(state: StateBlock, name: string, { startLine, lastLine }: Place): HtmlBlock | null {
  const isCode = name !== "pre" && name !== "svg";
  const block = closedBy(state, { startLine, lastLine, closer: `</${name}`, isCode });
  if (block === null || name !== "svg") return block;
  const content = contentOf(state, startLine, block);
  const isDrawn = svgReader(content, (text) => text)(0, content.length) !== null;
  return isDrawn ? block : { ...block, endInLine: null, isCode: true };
}

function isBlockElement(text: string): boolean {
  return blockElements.has(element.exec(text)?.[1]?.toLowerCase() ?? "");
}

/** An element that can hold only a line of text is read as part of a paragraph. */
function isParagraph(name: string): boolean {
  return name.toLowerCase() === "p";
}

interface Place {
  readonly startLine: number;
  readonly lastLine: number;
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
    if (isInside || isOver(state, structure, { startLine, line })) return line + 1;
  }
  return lastLine;
}

/**
 * Whether a block that begins on `startLine` has closed everything it opened by the end of a line. Within an element
 * closed further down it continues to the next blank line, unless Markdown is read there or the next line is indented
 * like code.
 */
function isOver(
  state: StateBlock,
  structure: HtmlStructure,
  { startLine, line }: { readonly startLine: number; readonly line: number },
): boolean {
  const { before } = structureLine(structure, startLine);
  const { after } = structureLine(structure, line);
  if ((after?.depth ?? 0) > (before?.depth ?? 0)) return false;
  if (before?.readsMarkdown === true) return true;
  if (after?.closeLine !== undefined && !after.readsMarkdown) return false;
  const text = blockLine(state, line);
  const isWholeTag = text.lastIndexOf("<") <= text.lastIndexOf(">");
  const isIndented = isIndentedAsCode(state, line + 1);
  return isWholeTag && !isIndented && structureLine(structure, line + 1).verbatim?.kind !== "raw";
}

/** Where text begins after the last tag of a block that ended with it; null if there is none. */
function wordsAfterTags(
  state: StateBlock,
  startLine: number,
  { endLine, lastLine }: { readonly endLine: number; readonly lastLine: number },
): number | null {
  const structure = htmlStructure(state, startLine, lastLine);
  const { endOfTags } = structureLine(structure, endLine - 1);
  if (endOfTags === 0 || !isOver(state, structure, { startLine, line: endLine - 1 })) return null;
  return hasWords(blockLine(state, endLine - 1).slice(endOfTags)) ? endOfTags : null;
}

function hasWords(text: string): boolean {
  return /^\s*[^\s<]/u.test(text);
}

interface Search {
  readonly startLine: number;
  readonly lastLine: number;
  readonly closer: string;
  readonly isCode: boolean;
}

function closedBy(state: StateBlock, { startLine, lastLine, closer, isCode }: Search): HtmlBlock | null {
  const closerIn = (line: number): number =>
    blockLine(state, line)
      .toLowerCase()
      .indexOf(closer, line === startLine ? 2 : 0);
  const isEnd = (line: number): boolean => closerIn(line) !== -1;
  const line = lineAhead(state, { kind: closer, from: startLine, to: lastLine, isEnd });
  if (line === null) return null;
  const text = blockLine(state, line);
  const end = text.indexOf(">", closerIn(line)) + 1;
  return { endLine: line + 1, isCode, endInLine: !isCode && end > 0 && hasWords(text.slice(end)) ? end : null };
}
