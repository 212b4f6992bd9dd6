import { countWords } from "./count-words.ts";

/** A full stop of any kind, and what may close after it. */
const stopAtEnd = "[.!?。][\"'”’)]*\\s*$";

const withStop = new RegExp(stopAtEnd, "u");
const shortSentence = new RegExp(`[다요죠음함]${stopAtEnd}|\\s\\S+다\\s*$`, "u");
const wholeSentence = new RegExp(`[다요죠까음함]${stopAtEnd}`, "u");

/** True for words that end like a statement, or with a full stop. */
export function endsSentence(text: string): boolean {
  return /(?:[.!。]["'”’)]*|[^\s][다요죠음함])\s*$/u.test(text);
}

/** True for words that end with a full stop of any kind: `Prices rise.` */
export function endsWithStop(text: string): boolean {
  return withStop.test(text);
}

/** True for a Korean sentence, even one of few words: `물건의 값이다.` */
export function isShortSentence(text: string): boolean {
  return shortSentence.test(text);
}

/** True for a whole sentence of several words, which is not a name: `물가가 올라서 금리도 올랐다.` */
export function isSentence(text: string): boolean {
  return wholeSentence.test(text) && countWords(text) > 2;
}
