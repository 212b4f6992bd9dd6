import { spellingKey } from "../../../model/text/spelling.ts";
import type { AskedText } from "./question-draft.ts";

/** The front matter's questions and those of the body that it does not repeat; an answer in the body answers both. */
export function joinQuestions(inFrontMatter: readonly AskedText[], inBody: readonly AskedText[]): AskedText[] {
  if (inFrontMatter.length === 0) return [...inBody];
  const asked = new Map(inFrontMatter.map((question) => [spellingKey(question.text), question]));
  const further: AskedText[] = [];
  for (const question of inBody) {
    const known = asked.get(spellingKey(question.text));
    if (known === undefined) further.push(question);
    else if (question.state === "answered")
      asked.set(spellingKey(question.text), { ...known, state: question.state, answer: question.answer });
  }
  return [...asked.values(), ...further];
}
