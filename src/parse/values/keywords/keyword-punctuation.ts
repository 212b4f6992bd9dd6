import { countOf } from "../../../model/text/count-of.ts";
import { sliceVisible, type VisibleText } from "../../visible/visible-lines.ts";
import { middleDots } from "../signs/middle-dots.ts";
import { bulletLetters, bulletSigns, keycap, pictureBeforeWord, tickSigns } from "../signs/typed-bullet.ts";
import { hasWords } from "../wording/has-words.ts";

/** Punctuation that separates keywords or precedes them in a list, without meaning of its own. */
export const onlyParts = new RegExp(String.raw`^[\s#＃,，、;；:.…${middleDots}/／|｜${bulletSigns}\-–—]*$`, "u");

/** A wiki link with its own display text. */
const link = /^\[\[[^[\]]*\|[^[\]]*\]\]/u;

/** A sign right before a digit belongs to the number: `-5도`, `>5%`. */
const signs = String.raw`[\s#＃*_\x60~"'“”‘’,;:!?•${bulletSigns}\-–—>[\]<>【】「」『』]`;
/** An emoji, which says nothing that the word does not: `🍎 애플`; one that is no bullet stays on the page. */
const anyPicture = String.raw`(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\u{FE0F})\p{Emoji_Modifier}?`;
/** The number of a list that is none in Markdown, `1.금리`, `2)환율`, `(3) 물가`; `1.5도` begins with another. */
const listNumber = String.raw`(?:\d{1,2}[.)]|\(\d{1,2}\)\s*)(?=\p{L})`;
const leading = new RegExp(
  `^(?:${listNumber}|${bulletLetters}|${tickSigns}\\s|${keycap}|${anyPicture}|(?![-–—<>~]\\d)${signs})+`,
  "u",
);
const strippedBullets = new RegExp(
  String.raw`^\s*\(?\d{1,2}[.)]|[*>]+(?=\s)|${tickSigns}|${keycap}|${pictureBeforeWord}|${bulletLetters}`,
  "gu",
);

const trailing = /[\s*_`~"'“”‘’,;:!?.…•\-–—>[\]<>【】「」『』]/u;

/** A keyword without its punctuation. */
interface ReadPiece {
  readonly keyword: VisibleText;
  /** True if nothing meaningful was left out. */
  readonly isWhole: boolean;
}

/** Strips bullets, quotes and other marks from a keyword; brackets and signs that belong to it stay. */
export function withoutPunctuation(piece: VisibleText): ReadPiece {
  const { text } = piece;
  const linkEnd = link.exec(text)?.[0].length ?? 0;
  const from = linkEnd > 0 ? 0 : (leading.exec(text)?.[0].length ?? 0);
  let to = text.length;
  while (to > Math.max(from, linkEnd) && trailing.test(text.charAt(to - 1))) to -= 1;
  const { start, end } = withOwnBrackets(text, from, to);
  const bullet = text.slice(0, start).replace(strippedBullets, "");
  const outside = withoutPairs(bullet, text.slice(end));
  const keyword = sliceVisible(piece, start, end);
  return { keyword, isWhole: onlyParts.test(hasWords(keyword.text) ? outside : text) };
}

const pairs = ["<>", "[]", "【】", "「」", "『』", "“”", "‘’", '""', "''", "**", "__", "``", "~~"].map((pair) => ({
  opening: pair.charAt(0),
  closing: pair.charAt(1),
}));

/** The signs of the first five pairs, and those of all. */
const anyBracket = /[<>[\]【】「」『』]/u;
const anyPaired = /[<>[\]【】「」『』“”‘’"'*_`~]/u;

/** A bracket stays if its partner is within the keyword: `<b> 태그`, `금리 [기준]`; `<` stays wherever nothing closes it. */
function withOwnBrackets(text: string, from: number, to: number): { readonly start: number; readonly end: number } {
  if (!anyBracket.test(text.slice(0, from)) && !anyBracket.test(text.slice(to))) return { start: from, end: to };
  let start = from;
  let end = to;
  for (const { opening, closing } of pairs.slice(0, 5)) {
    const opened = text.slice(0, from).indexOf(opening);
    const closed = text.slice(to).lastIndexOf(closing);
    const inside = text.slice(from, to);
    if (opened !== -1 && closed === -1 && (opening === "<" || inside.includes(closing)))
      start = Math.min(start, opened);
    if (closed !== -1 && opened === -1 && inside.includes(opening)) end = Math.max(end, to + closed + 1);
  }
  return { start, end };
}

/** What surrounds a keyword, except for marks that are the same on both sides. */
function withoutPairs(before: string, after: string): string {
  if (!anyPaired.test(before + after)) return before + after;
  let [left, right] = [before, after];
  for (const { opening, closing } of pairs) {
    if (countOf(left, opening) !== countOf(right, closing)) continue;
    left = left.replaceAll(opening, "");
    right = right.replaceAll(closing, "");
  }
  return left + right;
}
