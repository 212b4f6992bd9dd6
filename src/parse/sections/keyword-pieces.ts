import { sliceVisible, type VisibleText } from "../visible-lines.ts";
import { hasWords } from "./words.ts";

/** The keywords of one line, and whether they hold all its words. */
export interface KeywordPieces {
  readonly pieces: readonly VisibleText[];
  readonly complete: boolean;
}

const hashtag = /#(?=\s*[\p{L}\p{N}_"'“‘(])/u;
const commaBeforeHashtag = /[,，、]\s*#/u;
const separators: ReadonlySet<string> = new Set([",", "，", "、", "·", "ㆍ", "・", "/", "／", "|", "｜", ";", "；"]);
const circledNumber = /[\u{2460}-\u{2473}\u{2776}-\u{277F}]/u;

/**
 * Splits a line into keywords. A hashtag ends at white space, unless commas part the hashtags (`#웹 접근성, #WCAG2.2`);
 * without hashtags the separators are `, 、 · / |`. Nothing is split inside parentheses or `[[…]]`.
 */
export function keywordPieces(line: VisibleText): KeywordPieces {
  const firstHashtag = line.text.search(hashtag);
  if (firstHashtag === -1 || commaBeforeHashtag.test(line.text)) {
    const pieces = splitOutsideParentheses(line, isSeparator).flatMap((piece) =>
      splitOutsideParentheses(piece, isHashtag),
    );
    return { pieces: keywordsOf(pieces), complete: true };
  }
  return hashtags(line, firstHashtag);
}

function hashtags(line: VisibleText, first: number): KeywordPieces {
  const before = line.text.slice(0, first);
  let complete = !hasWords(before);
  const pieces = splitOutsideParentheses(sliceVisible(line, first), isHashtag).map((piece) => {
    const word = endOfHashtag(piece.text);
    if (hasWords(piece.text.slice(word))) complete = false;
    return sliceVisible(piece, 0, word);
  });
  return { pieces: keywordsOf(pieces), complete };
}

/** Where white space ends a hashtag; white space inside parentheses does not. */
function endOfHashtag(text: string): number {
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    const here = text.charAt(index);
    if (here === "(") depth += 1;
    else if (here === ")") depth -= 1;
    else if (depth <= 0 && /[\s,，、]/u.test(here)) return index;
  }
  return text.length;
}

/** Whether a keyword ends before the character at an index. */
type IsEnd = (line: VisibleText, index: number) => boolean;

const isSeparator: IsEnd = (line, index) =>
  separators.has(line.text.charAt(index)) ||
  circledNumber.test(line.text.charAt(index)) ||
  standsBetweenMarks(line, index);
const isHashtag: IsEnd = ({ text }, index) => text.charAt(index) === "#" && hashtag.test(text.slice(index, index + 8));

/** The space between two words that are marked one by one: `` `LG` `AI` ``, `**LG** **AI**`. */
function standsBetweenMarks({ text, starts, ends }: VisibleText, index: number): boolean {
  if (text.charAt(index) !== " " || index === 0 || index === text.length - 1) return false;
  return (starts[index] ?? 0) > (ends[index - 1] ?? 0) && (starts[index + 1] ?? 0) > (ends[index] ?? 0);
}

function splitOutsideParentheses(line: VisibleText, isEnd: IsEnd): VisibleText[] {
  const pieces: VisibleText[] = [];
  const closes = countOf(line.text, ")");
  const lastLinkEnd = line.text.lastIndexOf("]]");
  let unclosed = closes;
  let depth = 0;
  let start = 0;
  for (let index = 0; index < line.text.length; index += 1) {
    const here = line.text.charAt(index);
    if (index < lastLinkEnd && line.text.startsWith("[[", index)) index = line.text.indexOf("]]", index) + 1;
    else if (here === "(" && unclosed > depth) depth += 1;
    else if (here === ")") {
      depth = Math.max(0, depth - 1);
      unclosed -= 1;
    } else if (depth === 0 && isEnd(line, index)) {
      pieces.push(sliceVisible(line, start, index));
      start = index + 1;
    }
  }
  return [...pieces, sliceVisible(line, start)];
}

function countOf(text: string, wanted: string): number {
  return text.split(wanted).length - 1;
}

function keywordsOf(pieces: readonly VisibleText[]): VisibleText[] {
  return pieces.map(withoutPunctuation).filter((piece) => hasWords(piece.text));
}

/** A link to a note by name with other words to show. */
const link = /^\[\[[^[\]]*\|[^[\]]*\]\]/u;
const leading = /^[\s#*_`~"'“”‘’,;:!?•‣▪■□●○◆▶※\-–—>[\]<>【】「」『』]+/u;
const trailing = /[\s*_`~"'“”‘’,;:!?.…•\-–—>[\]<>【】「」『』]/u;

function withoutPunctuation(piece: VisibleText): VisibleText {
  const linkEnd = link.exec(piece.text)?.[0].length ?? 0;
  const from = linkEnd > 0 ? 0 : (leading.exec(piece.text)?.[0].length ?? 0);
  let to = piece.text.length;
  while (to > Math.max(from, linkEnd) && trailing.test(piece.text.charAt(to - 1))) to -= 1;
  return sliceVisible(piece, from, to);
}
