import type Token from "markdown-it/lib/token.mjs";
import { blockElements } from "../../markdown/html/html-elements.ts";
import { metaOf } from "../../markdown/token-meta.ts";
import { visibleText } from "../../visible/visible-text.ts";

/**
 * The lines of a block of raw HTML, where bold words at the beginning of a line are a label, as in Markdown:
 * `<p><b>기사</b> …</p>`.
 */
export function linesOfHtml(block: Token): readonly string[] {
  const all = block.children ?? [];
  const pieces = all.flatMap((piece, index) => (endsLabel(all, index) ? [piece, colonAfter(piece)] : [piece]));
  const labelled: Token = Object.assign(Object.create(block), { children: pieces });
  return visibleText([labelled]).split("\n");
}

/** More pieces are no label. */
const mostPieces = 8;

/** Whether a bold run ends here that its line begins with. */
function endsLabel(pieces: readonly Token[], end: number): boolean {
  if (!isBold(pieces[end], true)) return false;
  const before = pieces.slice(Math.max(0, end - mostPieces), end);
  const start = before.findLastIndex((piece) => isBold(piece, false));
  const beside = start === -1 ? undefined : before.slice(0, start).findLast(isShown);
  return start !== -1 && (beside === undefined ? end <= mostPieces : beginsLine(beside));
}

function isBold(piece: Token | undefined, closing: boolean): boolean {
  const tag = piece === undefined ? undefined : metaOf(piece).tag;
  return (tag?.name === "b" || tag?.name === "strong") && tag.closing === closing;
}

function isShown(piece: Token): boolean {
  return beginsLine(piece) || visibleText([piece]).trim() !== "";
}

function beginsLine(piece: Token): boolean {
  const name = metaOf(piece).tag?.name ?? "";
  return name === "br" || blockElements.has(name);
}

function colonAfter(piece: Token): Token {
  return Object.assign(Object.create(piece), { type: "text", content: ": ", meta: null });
}
