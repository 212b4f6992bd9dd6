import { sliceVisible, type VisibleText } from "../../visible/visible-lines.ts";
import { middleDots } from "../signs/middle-dots.ts";
import { numberedParts, withoutNumber } from "../signs/numbered-parts.ts";
import { type IsEnd, splitOutsideParentheses } from "../signs/split-outside-parentheses.ts";
import { isThousandsComma } from "../signs/thousands-comma.ts";
import { bulletSigns, pictureBeforeWord, tickSigns } from "../signs/typed-bullet.ts";
import { countWords } from "../wording/count-words.ts";
import { hasWords } from "../wording/has-words.ts";
import { endsSentence } from "../wording/sentence.ts";
import { filledBlanks } from "./filled-blanks.ts";
import { onlyParts, withoutPunctuation } from "./keyword-punctuation.ts";
import { isPartOfName } from "./separator-in-name.ts";

/** The keywords of one line, and whether they hold everything it says. */
export interface KeywordPieces {
  readonly pieces: readonly VisibleText[];
  readonly complete: boolean;
}

/** A number sign, possibly full-width, at the start of a word or between two; after a word it is part of it: `C#`. */
const hashtag = /(?<![\p{L}\p{N}])[#＃](?=\s*(?:[\p{L}\p{N}_"'“‘(]|\.\p{L}))|(?<=[\p{L}\p{N}])[#＃](?=[\p{L}\p{N}_])/u;

const commaBeforeHashtag = /[,，、]\s*[#＃]/u;

const separators: ReadonlySet<string> = new Set([...middleDots, ",", "，", "、", "/", "／", "|", "｜", ";", "；"]);

const circledNumbers: ReadonlySet<string> = new Set("①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳❶❷❸❹❺❻❼❽❾❿");

/**
 * Splits a line into keywords. If it begins with a hashtag, each runs to the next (`#원화 약세 #달러`); elsewhere to white
 * space, unless commas separate them (`#웹 접근성, #WCAG2.2`). Without hashtags the separators are `, 、 · / |`, or numbers
 * that count them (`1) 환율 2) 금리`). Nothing is split inside parentheses, `[[…]]`, numbers (`1,000원`) or pairs of
 * currencies (`원/달러`). An address is left out.
 */
export function keywordPieces(line: VisibleText): KeywordPieces {
  const blanks = filledBlanks(line);
  if (blanks[0] !== line) return joined(blanks.map(keywordPieces));
  if (line.text.search(address) === -1) return piecesOf(line);
  const addresses = [...line.text.matchAll(address)];
  const starts = [0, ...addresses.map(({ 0: found, index }) => index + found.length)];
  const read = starts.map((start, place) => piecesOf(sliceVisible(line, start, addresses[place]?.index)));
  return { pieces: read.flatMap(({ pieces }) => pieces), complete: false };
}

function joined(read: readonly KeywordPieces[]): KeywordPieces {
  return { pieces: read.flatMap(({ pieces }) => pieces), complete: read.every(({ complete }) => complete) };
}

/** An address on its own, up to a comma before Korean; its parts are no keywords. */
const address = /(?<![^\s,，、;；|｜/／])(?:https?:\/\/|www\.[^\s/,]+\/)(?:(?![,，、]\s*[^ -~])\S)*/giu;

function piecesOf(line: VisibleText): KeywordPieces {
  const firstHashtag = line.text.search(hashtag);
  if (firstHashtag === -1 || commaBeforeHashtag.test(line.text) || goesOnWithCommas(line.text, firstHashtag)) {
    const numbered = numberedParts(line);
    const parts = numbered.length > 1 ? numbered.map(withoutNumber) : numbered;
    const pieces = parts
      .flatMap((part) => splitOutsideParentheses(part, isSeparator))
      .flatMap((piece) => splitOutsideParentheses(piece, isHashtag));
    return keywordsOf(pieces);
  }
  return hashtags(line, firstHashtag);
}

/** `#금리 #환율, 물가`: hashtags continued with commas, unless what follows is a comment on them. */
function goesOnWithCommas(text: string, firstHashtag: number): boolean {
  if (!onlyParts.test(text.slice(0, firstHashtag)) || endsSentence(text)) return false;
  const [, ...more] = text.split(/[,，、](?!\d{3}(?!\d))/u);
  return more.length > 0 && more.every((words) => countWords(words) <= mostWordsAfterComma);
}

const mostWordsAfterComma = 3;

function hashtags(line: VisibleText, first: number): KeywordPieces {
  const before = line.text.slice(0, first);
  let complete = onlyParts.test(before);
  const pieces = splitOutsideParentheses(sliceVisible(line, first), isHashtag).map((piece) => {
    const word = endOfHashtag(piece.text, onlyParts.test(before));
    complete &&= onlyParts.test(piece.text.slice(word));
    return sliceVisible(piece, 0, word);
  });
  const read = keywordsOf(pieces);
  return { pieces: read.pieces, complete: complete && read.complete };
}

/** Where a hashtag ends: after a phrase if it may be one, else at white space outside parentheses. */
function endOfHashtag(text: string, mayBePhrase: boolean): number {
  if (mayBePhrase && phrase.test(text) && !endsSentence(text)) return text.length;
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    const here = text.charAt(index);
    if (here === "(") depth += 1;
    else if (here === ")") depth -= 1;
    else if (depth <= 0 && /[\s,，、]/u.test(here) && !isThousandsComma(text, index)) return index;
  }
  return text.length;
}

/** A few words with blanks between them and nothing else. */
const phrase = /^[^\s,，、#＃]+(?: [\p{L}\p{N}(][^\s,，、#＃]*){1,3}$/u;

const isSeparator: IsEnd = (line, index) =>
  (separators.has(line.text.charAt(index)) && !isThousandsComma(line.text, index) && !isPartOfName(line.text, index)) ||
  circledNumbers.has(line.text.charAt(index)) ||
  standsBeforeBullet(line.text, index) ||
  standsBetweenMarks(line, index) ||
  standsBetweenQuotes(line.text, index);

const numberSigns: ReadonlySet<string> = new Set("#＃");
const hashtagHere = new RegExp(hashtag.source, "uy");

const isHashtag: IsEnd = ({ text }, index) => {
  if (!numberSigns.has(text.charAt(index))) return false;
  hashtagHere.lastIndex = index;
  return hashtagHere.test(text);
};

const bullet = new RegExp(`^(?:${tickSigns}|${pictureBeforeWord}|[${bulletSigns}])(?=\\s)`, "u");

/** The space before the sign with which the line begins, too: `✅ 금리 ✅ 환율`. */
function standsBeforeBullet(text: string, index: number): boolean {
  if (text.charAt(index) !== " ") return false;
  const [sign = ""] = bullet.exec(text) ?? [];
  return sign !== "" && text.startsWith(sign, index + 1);
}

/** The space between two words that are each marked: `` `LG` `AI` ``, `**LG** **AI**`. */
function standsBetweenMarks({ text, starts, ends }: VisibleText, index: number): boolean {
  if (text.charAt(index) !== " " || index === 0 || index === text.length - 1) return false;
  return (starts[index] ?? 0) > (ends[index - 1] ?? 0) && (starts[index + 1] ?? 0) > (ends[index] ?? 0);
}

/** The space between two words that are each quoted: `'금리' '물가'`. */
function standsBetweenQuotes(text: string, index: number): boolean {
  return text.charAt(index) === " " && /["'”’」』]/u.test(text.charAt(index - 1)) && quoted.test(text.slice(index));
}

const quoted = /^\s+["'“‘「『][^\s"'”’」』]/u;

function keywordsOf(pieces: readonly VisibleText[]): KeywordPieces {
  const read = pieces.map(withoutPunctuation);
  const keywords = read.map(({ keyword }) => withoutMeaning(keyword));
  return withoutAndSoOn({
    pieces: keywords.filter(({ text }) => hasWords(text)),
    complete: read.every(({ isWhole, keyword }, place) => isWhole && keyword === keywords[place]),
  });
}

/** Between two commas: `LG(엘지, 구 금성)` has other names. */
const fewestWordsOfMeaning = 3;

/** `환율(두 나라 돈을 바꾸는 값)`: several words in parentheses say what a keyword means. */
function withoutMeaning(keyword: VisibleText): VisibleText {
  const [, name = "", meaning = ""] = /^([^()]{1,40}?)\s*\(([^()]+)\)$/u.exec(keyword.text) ?? [];
  const fewest = fewestWordsOfMeaning * meaning.split(/[,，、]/u).length;
  return name !== "" && /[가-힣]/u.test(meaning) && countWords(meaning) >= fewest
    ? sliceVisible(keyword, 0, name.length)
    : keyword;
}

/** `금리, 환율 등`: a word for "and so on" is not part of the last keyword. */
function withoutAndSoOn(read: KeywordPieces): KeywordPieces {
  const last = read.pieces.at(-1);
  const more = last?.text.search(/(?<!\s)\s+등{1,2}$/u) ?? -1;
  if (last === undefined || read.pieces.length < 2 || more < 1) return read;
  return { pieces: [...read.pieces.slice(0, -1), sliceVisible(last, 0, more)], complete: false };
}
