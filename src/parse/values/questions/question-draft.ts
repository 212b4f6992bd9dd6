import type { Question } from "../../../model/note/question.ts";
import type { Body } from "../../body.ts";
import { placeOfVisible, shownText, sliceVisible, type VisibleText } from "../../visible/visible-lines.ts";
import { hasWordsOrPictures } from "../wording/has-words.ts";
import { meansNone } from "../wording/none-words.ts";
import { withoutTags } from "./question-tags.ts";

/** A question before it has an id. */
export type AskedText = Omit<Question, "id">;

/** A question whose words or answer may continue on the next line. */
export interface QuestionDraft {
  readonly words: [VisibleText, ...VisibleText[]];
  readonly answer: VisibleText[];
  ticked: boolean;
  /** The list depth it was asked at. */
  readonly depth: number;
  /** True if it is asked in a heading or a line all in bold, so that what states something below it answers it. */
  readonly isTitle: boolean;
}

/** So deep that nothing below answers it. */
export const nothingBelow = Number.POSITIVE_INFINITY;

/** A group's name, or what is left of a question struck out, `~~왜?~~ 해결`: no question, and no answer either. */
export function unasked(line: VisibleText, depth: number): QuestionDraft {
  return { words: [sliceVisible(line, 0, 0)], answer: [line], ticked: false, depth, isTitle: false };
}

/** The last question, if it is asked in a heading or a line in bold. */
export function titleAbove(drafts: readonly QuestionDraft[]): QuestionDraft | null {
  const draft = drafts.at(-1);
  return draft?.isTitle === true ? draft : null;
}

/** Whether a question is only a word for "none". */
export function asksNothing({ words }: QuestionDraft): boolean {
  return meansNone(words.map(({ text }) => text).join(" "));
}

/** Whether something is said with a question, if only a picture. */
export function holdsWords({ words, answer }: QuestionDraft): boolean {
  return [...words, ...answer].some(({ text }) => hasWordsOrPictures(text));
}

/** A question as data. */
export function askedText(body: Body, { words, answer, ticked }: QuestionDraft): AskedText {
  const answered = answer.filter(({ text }) => text !== "" && !/^[\s\-–—.]*$/u.test(text));
  return {
    text: withoutTags(shown(words)),
    state: ticked || answered.length > 0 ? "answered" : "open",
    answer: answered.length > 0 ? answered.map(shownText).join("\n") : null,
    place: placeOfVisible(body, words[0], words.at(-1)),
  };
}

/** The words of a question as shown. */
export function shown(words: readonly VisibleText[]): string {
  return words.map(shownText).join(" ");
}
