import { expect, it } from "vitest";
import { openQuestions } from "../../../../layouts/parts/questions/open-questions.ts";
import { permalinkOf } from "../../../../src/model/address/permalink.ts";
import { renderedSite } from "../../../support/rendered-site.ts";
import { question, studyNote } from "../../../support/study-note.ts";

const { site } = renderedSite([]);

it("shows the questions that have waited longest, of how many, and for how long", () => {
  const shown = [7, 6].map((daysWaiting) => ({
    question: question({ text: `물음 ${daysWaiting}` }),
    askedIn: { note: studyNote({ title: `노트 ${daysWaiting}` }), permalink: permalinkOf("/notes/a/") },
    answeredIn: null,
    daysWaiting,
  }));
  const panel = openQuestions({ shown, count: 9 }, site)?.text ?? "";
  expect(panel).toContain("9개 가운데 오래된 2개");
  expect(panel.match(/<li>/gu)).toHaveLength(2);
  expect(panel).toMatch(/물음 7[\s\S]*노트 7\u00a0· 7일째[\s\S]*물음 6/u);
});

it("speaks of no choice where all are shown", () => {
  const asked = {
    question: question({ text: "왜?" }),
    askedIn: { note: studyNote({ title: "노트" }), permalink: permalinkOf("/notes/a/") },
    answeredIn: null,
    daysWaiting: 1,
  };
  const panel = openQuestions({ shown: [asked], count: 1 }, site)?.text ?? "";
  expect(panel).toContain("<small>1개</small>");
  expect(panel).not.toContain("오래된");
});

it("is nothing when no question is open", () => {
  expect(openQuestions({ shown: [], count: 0 }, site)).toBeNull();
});
