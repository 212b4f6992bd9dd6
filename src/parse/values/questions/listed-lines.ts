import type { VisibleText } from "../../visible/visible-lines.ts";
import { hasWords } from "../wording/has-words.ts";
import { endsAsQuestion } from "../wording/question-end.ts";
import { endsSentence } from "../wording/sentence.ts";
import { questionLine } from "./question-line.ts";

/** In columns, two for each syllable: a line broken because it was full is longer, in any editor. */
const longestName = 44;

/**
 * Endings of words that continue a sentence: particles, connective endings, and the few English words that lead to
 * another.
 */
const goesOn =
  /(?:[,:(/&·]|[은는을를에의와과도만로고며면서데란던할된이가]|(?:대|관|위|통|인|중요|필요|다양)한|및|따른|(?:^|\s)(?:a|an|the|of|to|in|on|for|and|or|with|by|as|is|are))$/iu;

/** Nouns that merely look as if they had such an ending. */
const nouns =
  /(?:차이|길이|높이|깊이|풀이|사이|[물평국주원단시유증추허대참]가|전문가|[정의회협주논합동강심결]의|[제속한정온용강밀빈지태의시보반]도|[결효성]과|[경진통피]로|[광사보재창참경신공]고|[측국화장반]면|[순문증질]서|보고서|[논혼]란|역할|한은|불만|대만)$/u;

const leadsOn = /^(?:그리고|또는|혹은|및|하지만|그런데|그래서|즉|(?:and|or|of|to|in|for|with)\s)/iu;

/**
 * Whether each line names a thing, as in a list typed without bullets: `객체 지향 원칙`, below it `리듀서 함수`. False for a
 * sentence broken into lines, and where a line asks or states something.
 */
export function isListOfNames(lines: readonly VisibleText[]): boolean {
  const texts = lines.map(({ text }) => text.trim()).filter((text) => text !== "");
  return texts.length > 1 && lines.every(isUnmarked) && texts.every(isName) && texts.every(standsAlone);
}

function isUnmarked(line: VisibleText): boolean {
  return questionLine(line).kind === "text";
}

function isName(text: string): boolean {
  return hasWords(text) && columnsOf(text) <= longestName && !endsAsQuestion(text) && !endsSentence(text);
}

function standsAlone(text: string, index: number, all: readonly string[]): boolean {
  const isBroken = index < all.length - 1 && goesOn.test(text) && !nouns.test(text);
  return !isBroken && !(index > 0 && leadsOn.test(text));
}

function columnsOf(text: string): number {
  return text.length + (text.match(/[\u{1100}-\u{FFEF}]/gu)?.length ?? 0);
}
