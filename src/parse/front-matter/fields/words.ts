import { diagnose } from "../../../model/problem/diagnostic.ts";
import type { Placed } from "../../../model/problem/place.ts";
import { isUnseen, withoutUnseen } from "../../../model/text/spelling.ts";
import { withoutCommentsIn } from "../comments-in-fields.ts";
import { placeOfNode, placeOfSpan, spelledAs } from "../front-matter-text.ts";
import { splitHashtags } from "../hashtags.ts";
import { listOf } from "../lines/quote-scalar.ts";
import { bulletedLines } from "./bulleted-lines.ts";
import { type Decoded, type Field, whereOf } from "./field.ts";
import { tooMany } from "./limits.ts";
import { linkedWord } from "./linked-word.ts";
import { withoutListBrackets } from "./list-brackets.ts";
import { withoutSmartQuotes } from "./smart-quotes.ts";

/** Separators between words in a text; all but white space are reported. */
type Separation = "white-space" | "commas" | "signs" | "dots" | "hashtags" | "dashes" | "numbers" | "smart-quotes";

const ruleOf = {
  "white-space": null,
  commas: "front-matter-comma-list",
  signs: "front-matter-comma-list",
  dots: "front-matter-comma-list",
  hashtags: "front-matter-hash-tags",
  dashes: "front-matter-list",
  numbers: "front-matter-list",
  "smart-quotes": "front-matter-smart-quotes",
} as const;

/** A comma that is not the one in `1,000`, or a semicolon that is not the one in `&amp;`. */
const comma = /(?<!\d),|,(?!\d{3}(?!\d))|[，、；]|(?<!&\w{1,8});/u;
const commaOrLineEnd = new RegExp(`${comma.source}|\\n`, "u");

/** A sign on its own between words: `환율 / 금리 · 물가`, `경제 > 금리`. Within a word it is part of it: `CI/CD`. */
const loneSign = /(?<=^|\s)[/／·ㆍ・|｜>＞→–—-](?=\s|$)/u;

/** `1. 경제 2. 금리`. */
const number = /(?:^|\s)\d{1,2}[.)]\s+/u;

/** A full stop after every word but perhaps the last, `경제. 금리`; in Latin letters it may shorten one. */
const dotted = /^\S*\p{Script=Hangul}\.(?:\s+\S*\p{Script=Hangul}\.)*\s+\S+$/u;

/** A curly quotation, which may hold spaces, or a word. */
const wordOrQuotation = /“[^“”\n]*”|‘[^‘’\n]*’|\S+/gu;

/** Reads a text given instead of a list of words. */
export function decodeWords(field: Field, typed: string): Decoded<readonly Placed<string>[]> {
  const { key } = field;
  const text = withoutCommentsIn(key, typed);
  const where = whereOf(field);
  const linked = linkedWord(text);
  if (linked !== null) return { value: [{ value: withoutUnseen(linked), place: where.place }], diagnostics: [] };
  const { words, rule } = readingOf(field, text, typed);
  if (words.length === 0) {
    return { value: [], diagnostics: [diagnose("front-matter-empty-value", { key }, where)] };
  }
  if (words.length > field.longestList)
    return tooMany(field, words.length, placeWords(field, words.slice(0, field.longestList)));
  const value = placeWords(field, words);
  if (rule === null) return { value, diagnostics: [] };
  const list = listOf(words);
  const facts = { line: `${key}: ${text.trim()}`, repaired: `${key}: ${list}` };
  // The fix would remove the comment from the file.
  const fix = text === typed ? { place: where.place, text: list } : null;
  return { value, diagnostics: [diagnose(rule, facts, { ...where, fix })] };
}

interface WordsReading {
  readonly words: readonly string[];
  /** What is told of the way they are typed; null for a usual one. */
  readonly rule: (typeof ruleOf)[Separation];
}

/** A word without any sign: nothing parts it, and nothing is round it. */
const plainWord = /^[A-Za-z0-9가-힣]+$/u;

function readingOf(field: Field, text: string, typed: string): WordsReading {
  if (text === typed && plainWord.test(text)) return { words: [text], rule: null };
  // As it is spelled in the file, a text still has its comments.
  const lines = bulletedLines(text === typed ? linesOf(field, text) : text.split("\n"));
  if (lines !== null) return { words: lines.flatMap((line) => wordsOf(line, "commas")), rule: "front-matter-list" };
  const bare = withoutListBrackets(text);
  const separation = separationOf(bare ?? text);
  return {
    words: wordsOf(bare ?? text, separation),
    rule: bare === null ? ruleOf[separation] : "front-matter-list",
  };
}

/** The lines on which a text is typed, which YAML joins if it has no quotes. */
function linesOf({ text, node }: Field, value: string): readonly string[] {
  const spelled = spelledAs(text, node);
  return (/^["'|>!&*]/u.test(spelled) ? value : spelled).split("\n");
}

function separationOf(text: string): Separation {
  if (/^[#＃][^\s#＃]/u.test(text)) return "hashtags";
  if (comma.test(text)) return "commas";
  if (loneSign.test(text)) return "signs";
  if (/^1[.)]\s.*\s2[.)]\s/u.test(text)) return "numbers";
  if (dotted.test(text)) return "dots";
  if (/^-\S+(?: -\S+)*$/u.test(text)) return "dashes";
  return /^[“‘]/u.test(text) ? "smart-quotes" : "white-space";
}

function wordsOf(text: string, separation: Separation): readonly string[] {
  if (separation === "hashtags") return splitHashtags(text);
  const words = piecesOf(text, separation).map((piece) =>
    (edgeSign[separation] === undefined ? piece : piece.replace(edgeSign[separation], "")).trim(),
  );
  return words
    .map((word) => withoutSmartQuotes(word) ?? quoted.exec(word)?.[2] ?? word)
    .filter((word) => !isUnseen(word));
}

/** A whole word in quotes, which YAML takes for part of it where the list is a text to it. */
const quoted = /^(["'])([^"']+)\1$/u;

/** What is no part of a word at its edge. */
const edgeSign: Readonly<Partial<Record<Separation, RegExp>>> = {
  dashes: /^-/u,
  dots: /\.$/u,
  commas: /^\s*[#＃](?=[^\s#＃])/u,
};

function piecesOf(text: string, separation: Separation): readonly string[] {
  if (separation === "commas") return text.split(commaOrLineEnd);
  if (separation === "numbers") return text.split(number);
  return separation === "signs" ? text.split(loneSign) : (text.match(wordOrQuotation) ?? []);
}

function placeWords(field: Field, words: readonly string[]): readonly Placed<string>[] {
  const { node } = field;
  const spelled = spelledAs(field.text, node);
  let from = 0;
  return words.map((word) => {
    const value = withoutUnseen(linkedWord(word) ?? word);
    const found = spelled.indexOf(word, from);
    if (found === -1) return { value, place: placeOfNode(field.text, node) };
    from = found + word.length;
    return { value, place: placeOfSpan(field.text, { start: node.start + found, end: node.start + from }) };
  });
}
