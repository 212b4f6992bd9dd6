import type { RuleBlock } from "markdown-it/lib/parser_block.mjs";
import type StateBlock from "markdown-it/lib/rules_block/state_block.mjs";
import { blockLine } from "../block-line.ts";
import { htmlPieces } from "../html/html-pieces.ts";
import { lineAhead } from "../line-ahead.ts";
import { pushHiddenLines } from "../push-hidden-lines.ts";

/** An extension that opens a line or a part of one. */
interface Opening {
  readonly name: "comment" | "nomarkdown" | "options";
  readonly length: number;
  /** Whether it ends itself: `{::options … /}`. */
  readonly isWhole: boolean;
}

const opening = /^\{::(comment|nomarkdown|options)(?:[ \t][^{}\n]{0,500}?)?(\/)?\}/u;

/**
 * Reads kramdown's block extensions: `{::comment}…{:/comment}` and `{::options … /}` are hidden, `{::nomarkdown}…{:/}`
 * holds raw HTML. An unclosed one stays text. A lone `^` on a line ends a block and is hidden too.
 */
export function kramdownExtension(decode: (text: string) => string): RuleBlock {
  return (state, startLine, endLine, silent) => {
    const block = findBlock(state, startLine, endLine);
    if (block === null) return false;
    if (silent) return true;
    if (block.hasHtml) pushHtml(state, startLine + 1, block.endLine - 1, decode);
    else pushHiddenLines(state, startLine, block.endLine);
    state.line = block.endLine;
    return true;
  };
}

/** The extension that begins a text; null when there is none. */
export function readOpening(text: string): Opening | null {
  const [all = "", name, slash] = opening.exec(text.slice(0, 600)) ?? [];
  if (name !== "comment" && name !== "nomarkdown" && name !== "options") return null;
  return { name, length: all.length, isWhole: slash === "/" };
}

interface ExtensionBlock {
  readonly endLine: number;
  readonly hasHtml: boolean;
}

function findBlock(state: StateBlock, startLine: number, endLine: number): ExtensionBlock | null {
  const line = blockLine(state, startLine).trimEnd();
  const nothing = { endLine: startLine + 1, hasHtml: false };
  if (line === "^" && (state.sCount[startLine] ?? 0) <= state.blkIndent) return nothing;
  const found = line.startsWith("{::") ? readOpening(line) : null;
  if (found === null || (found.name === "options" && !found.isWhole)) return null;
  const rest = line.slice(found.length);
  if (rest === "" && found.isWhole) return nothing;
  if (found.name === "comment" && closesAtEnd(rest, found.name)) return nothing;
  const closeLine = rest === "" && !found.isWhole ? findCloseLine(state, found.name, { startLine, endLine }) : null;
  return closeLine === null ? null : { endLine: closeLine + 1, hasHtml: found.name === "nomarkdown" };
}

function closesAtEnd(rest: string, name: string): boolean {
  const closer = new RegExp(`\\{:/(?:${name})?\\}`, "u").exec(rest);
  return closer !== null && closer.index + closer[0].length === rest.length;
}

function findCloseLine(
  state: StateBlock,
  name: string,
  { startLine, endLine }: { readonly startLine: number; readonly endLine: number },
): number | null {
  const isEnd = (line: number): boolean => /^\{:\/(\w*)\}\s*$/u.test(blockLine(state, line)) && closes(line);
  const closes = (line: number): boolean => ["", name].includes(blockLine(state, line).trimEnd().slice(3, -1));
  return lineAhead(state, { kind: `{:/${name}}`, from: startLine, to: endLine, isEnd });
}

function pushHtml(state: StateBlock, startLine: number, endLine: number, decode: (text: string) => string): void {
  const token = state.push("html_block", "", 0);
  token.map = [startLine, endLine];
  token.content = state.getLines(startLine, endLine, state.blkIndent, true);
  token.children = htmlPieces(token.content, state.Token, decode);
}
