import { describe, expect, it } from "vitest";
import {
  askedText,
  asksNothing,
  holdsWords,
  nothingBelow,
  type QuestionDraft,
  unasked,
} from "../../../../src/parse/values/questions/question-draft.ts";
import type { VisibleText } from "../../../../src/parse/visible/visible-lines.ts";
import { lineOf, linesOf } from "../../../support/read-sections.ts";

function draftOf(text: string): { readonly draft: QuestionDraft; readonly asked: ReturnType<typeof askedText> } {
  const { body, lines } = linesOf(text);
  const [first, ...answer]: readonly VisibleText[] = lines;
  if (first === undefined) throw new Error(text);
  const draft: QuestionDraft = { words: [first], answer, ticked: false, depth: 0, isTitle: false };
  return { draft, asked: askedText(body, draft) };
}

describe("askedText", () => {
  it("is answered if something is said below it, and has no tags", () => {
    expect(draftOf("왜? #미해결\n물가").asked).toMatchObject({ text: "왜?", state: "answered", answer: "물가" });
    expect(draftOf("왜?\n--").asked).toMatchObject({ text: "왜?", state: "open", answer: null });
  });
});

describe("a draft", () => {
  it("asks nothing where nothing is asked, and holds its words all the same", () => {
    const draft = unasked(lineOf("물가"), nothingBelow);
    expect([asksNothing(draft), holdsWords(draft)]).toEqual([true, true]);
  });

  it("asks nothing where it is a word for none, and may hold words all the same", () => {
    expect(["왜?", "없음"].map((text) => asksNothing(draftOf(text).draft))).toEqual([false, true]);
    expect(["없음", "…"].map((text) => holdsWords(draftOf(text).draft))).toEqual([true, false]);
  });
});
