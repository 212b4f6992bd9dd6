import { expect, it } from "vitest";
import { questionsByNote } from "../../../../layouts/parts/questions/questions-by-note.ts";
import { permalinkOf } from "../../../../src/model/address/permalink.ts";
import type { AskedQuestion } from "../../../../src/model/library.ts";
import { renderedSite } from "../../../support/rendered-site.ts";
import { question, studyNote } from "../../../support/study-note.ts";

const { site } = renderedSite([], { basePath: "/repo/" });
const noteCalled = (title: string) => ({
  note: studyNote({ date: "2021-12-15", title }),
  permalink: permalinkOf(`/notes/${title}/`),
});
const askedIn = (note: AskedQuestion["askedIn"], told: Parameters<typeof question>[0]): AskedQuestion => ({
  question: question(told),
  askedIn: note,
  answeredIn: null,
  daysWaiting: 6,
});

it("says a note and how long it has waited once, over all it asks", () => {
  const [one, other] = [noteCalled("one"), noteCalled("other")];
  const list = questionsByNote(
    [askedIn(one, { text: "왜?" }), askedIn(one, { text: "언제?" }), askedIn(other, { text: "누가?" })],
    site,
  ).text;
  expect(list.match(/<a href="\/repo\/notes\/(?:one|other)\/">/gu)).toHaveLength(2);
  expect(list.match(/6일째/gu)).toHaveLength(2);
  expect(list.match(/왜\?|언제\?|누가\?|6일째/gu)).toEqual(["6일째", "왜?", "언제?", "6일째", "누가?"]);
});

it("counts no days for answered questions", () => {
  expect(questionsByNote([askedIn(noteCalled("one"), { state: "answered" })], site).text).not.toContain("일째");
});
