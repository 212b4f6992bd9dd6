import { describe, expect, it } from "vitest";
import { listedQuestion, questionCard, questionHref } from "../../../../layouts/parts/questions/question-card.ts";
import { permalinkOf } from "../../../../src/model/address/permalink.ts";
import type { AskedQuestion } from "../../../../src/model/library.ts";
import { renderedSite } from "../../../support/rendered-site.ts";
import { question, studyNote } from "../../../support/study-note.ts";

const { site } = renderedSite([], { basePath: "/repo/" });
const askedIn = { note: studyNote({ date: "2021-12-15", title: "물은 노트" }), permalink: permalinkOf("/notes/a/") };
const answeringNote = { note: studyNote({ title: "답한 노트의 제목" }), permalink: permalinkOf("/notes/b/") };
const asked = (told: Partial<AskedQuestion> = {}): AskedQuestion => ({
  question: question({ id: "q-가", text: "왜 <그럴까>?" }),
  askedIn,
  answeredIn: null,
  daysWaiting: 6,
  ...told,
});

const asTyped = (words: string): string => words;

describe("questionCard", () => {
  it("has the question's id as its anchor, its words and its state in words", () => {
    const card = questionCard(asked(), site, asTyped).text;
    expect(card).toContain('id="q-가" data-state="open"');
    expect(card).toContain("왜 &lt;그럴까&gt;?");
    expect(card).toContain("아직 궁금함 · 6일째");
  });

  it("does not count days in the newest note, where nobody has waited yet", () => {
    expect(questionCard(asked({ daysWaiting: 1 }), site, asTyped).text).toContain(
      '<p class="question-notes">아직 궁금함</p>',
    );
  });

  it("shows the answer, and that it was found even when it has no words", () => {
    const told = questionCard(
      asked({ question: question({ state: "answered", answer: "그래서" }) }),
      site,
      asTyped,
    ).text;
    expect(told).toContain("<b>답</b> 그래서");
    const ticked = questionCard(asked({ question: question({ state: "answered" }) }), site, asTyped).text;
    expect(ticked).toContain("답을 찾음");
    expect(ticked).not.toContain("question-answer");
  });

  it("is answered by another note too", () => {
    const card = questionCard(asked({ answeredIn: answeringNote }), site, asTyped).text;
    expect(card).toContain('data-state="answered"');
    expect(card).toContain('<a href="/repo/notes/b/">답한 노트의 제목</a>');
  });
});

describe("listedQuestion", () => {
  it("links to the question in its note, and has no anchor of its own", () => {
    const item = listedQuestion(asked(), site).text;
    expect(item).toContain(`<a href="${questionHref(asked(), site)}">`);
    expect(item).not.toContain("question-notes");
    expect(item).not.toContain(" id=");
  });

  it("names the note that answers it", () => {
    const item = listedQuestion(asked({ answeredIn: answeringNote }), site).text;
    expect(item).toContain('<p class="question-notes">답한 노트 <a href="/repo/notes/b/">답한 노트의 제목</a></p>');
  });
});

describe("questionHref", () => {
  it("escapes the fragment", () => {
    expect(questionHref(asked(), site)).toBe("/repo/notes/a/#q-%EA%B0%80");
  });
});
