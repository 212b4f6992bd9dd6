import { expect, it } from "vitest";
import { questionList } from "../../../../layouts/parts/questions/question-list.ts";
import { permalinkOf } from "../../../../src/model/address/permalink.ts";
import { renderedSite } from "../../../support/rendered-site.ts";
import { question, studyNote } from "../../../support/study-note.ts";

const { site } = renderedSite([]);
const { site: english } = renderedSite([], { language: "en" });
const askedIn = { note: studyNote({}), permalink: permalinkOf("/notes/a/") };
const questions = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    question: question({ id: `q-${index}`, text: `왜 ${index}?` }),
    askedIn,
    answeredIn: null,
    daysWaiting: 1,
  }));

it("shows a few questions all at once", () => {
  const list = questionList(questions(10), site).text;
  expect(list.match(/class="question"/gu)).toHaveLength(10);
  expect(list).not.toContain("<details");
});

it("unfolds what would leave the article far above, and says how many there are", () => {
  const [seen = "", folded = ""] = questionList(questions(40), site).text.split("<details");
  expect(seen.match(/class="question"/gu)).toHaveLength(8);
  expect(folded.match(/class="question"/gu)).toHaveLength(32);
  expect(folded).toContain("<summary>궁금한 점 32개 더</summary>");
  expect(questionList(questions(40), english).text).toContain("<summary>32 more questions</summary>");
});
