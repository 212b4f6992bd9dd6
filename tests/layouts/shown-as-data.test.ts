import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isShownAsWritten, marginRolesOf, sectionsInPlace, standingOf } from "../../layouts/shown-as-data.ts";
import type { UnlinkedHtml } from "../../src/model/html.ts";
import type { StudyNote } from "../../src/model/study-note.ts";
import type { StudySection } from "../../src/model/study-section.ts";
import { noteFrom } from "../support/note-from.ts";
import { noteMarkdown } from "../support/note-markdown.ts";
import { renderedSite } from "../support/rendered-site.ts";
import { nothingRead, studyNote } from "../support/study-note.ts";

function section(told: Partial<Omit<StudySection, "html">> & { readonly html?: string }): StudySection {
  return {
    roles: ["summary"],
    heading: null,
    text: "",
    extracted: true,
    reading: nothingRead,
    ...told,
    html: (told.html ?? "<p>말</p>") as UnlinkedHtml,
  };
}

const standing = (markdown: string) =>
  noteFrom(markdown).sections.map((one) =>
    isShownAsWritten(one) ? `${standingOf(one)}, as written` : standingOf(one),
  );

describe("standingOf", () => {
  it.each([
    ["## 키워드\n금리", "head"],
    ["## 요약\n금리가 올랐다", "head"],
    ["## 질문\n- 왜?", "margin"],
    ["## 용어\n- RP: 되사는 채권", "margin"],
    ["- 키워드: 금리\n- 질문: 왜?\n- 느낀 점: 놀랐다", "margin"],
    ["## 기사\n글", "text"],
    ["## 들어가며\n글", "text"],
    ["글", "text"],
  ])("says where data stand: %j", (markdown, expected) => {
    expect(standing(markdown)).toEqual([expected]);
  });

  it.each([
    ["## 느낀 점\n- 놀랐다\n- 또", "margin, as written"],
    ["## 질문\n- 왜 `RP`인가?", "margin, as written"],
    ["## 질문\n- [이것](https://a.kr)은 왜?", "margin, as written"],
    ["## 질문\n- 왜?\n\n그냥 든 생각이다.", "margin, as written"],
    ["## 용어\n금리는 돈의 값이라고 한다", "margin, as written"],
    ["## 느낀 점\n### 하나\n놀랐다", "margin, as written"],
    ["## 요약\n`RP`를 팔았다", "head, as written"],
  ])("keeps the markup that data would lose: %j", (markdown, expected) => {
    expect(standing(markdown)).toEqual([expected]);
  });

  it.each([
    "## 키워드\n[금리](/a/)",
    "## 느낀 점\n![그림](/a.png)",
    "## 용어\n- RP: 되사는 채권\n\n```\n코드\n```",
    "## 요약\n```\n코드\n```",
    "## 요약\n없음",
    "## 요약 : 올랐다\n`RP`",
    "## 글\n\n### 느낀 점\n#### 하나\n놀랐다",
    "- 키워드: [금리](/a/)\n- 질문: 왜?",
  ])("leaves in the text what neither the head nor the margin can hold: %j", (markdown) => {
    expect(standing(markdown).at(-1)).toBe("text");
  });

  it("leaves a source's link to the source line", () => {
    const source = section({ roles: ["source"], html: '<a href="https://x.example">원문</a>' });
    expect(sectionsInPlace(studyNote({ sections: [source] }))).toEqual([]);
  });

  it("keeps articles and what has no role in the text, whatever was read from them", () => {
    const sections = [section({ roles: ["article"] }), section({ roles: ["other"] })];
    expect(sectionsInPlace(studyNote({ sections }))).toEqual(sections);
  });
});

describe("marginRolesOf", () => {
  it("gives what a section has to say, in the order it names it", () => {
    const [one] = noteFrom("- 느낀 점: 놀랐다\n- 질문: 왜?\n- 용어: 없음").sections;
    expect(one === undefined ? [] : marginRolesOf(one)).toEqual(["reflection", "questions"]);
  });
});

describe("a note's page", () => {
  it("has every word of every section, and each question once", () => {
    fc.assert(
      fc.property(noteMarkdown, (markdown) => {
        const note = noteFrom(markdown);
        const page = pageOf(note);
        const shown = wordsOf(page);
        for (const word of note.sections.flatMap(wordsToShow)) expect(shown).toContain(word);
        for (const { id } of note.questions) expect(page.split(`id="${id}"`)).toHaveLength(2);
      }),
      { numRuns: 60 },
    );
  });
});

function pageOf({ sections, questions, terms, reflection, summary, keywords }: StudyNote): string {
  const told = { sections, questions, terms, reflection, keywords: keywords.map(({ value }) => value) };
  const site = renderedSite([{ id: "a", ...told, ...(summary === null ? {} : { summary: summary.value }) }]);
  return site.at("/notes/a/");
}

function wordsToShow(one: StudySection): readonly string[] {
  const { summary, reflection, terms, behindLabel } = one.reading;
  const isWritten = standingOf(one) === "text" || isShownAsWritten(one);
  const definitions = terms.map(({ definition }) => definition);
  return wordsOf((isWritten ? [one.text, behindLabel] : [summary, reflection, ...definitions]).join("\n"));
}

/** What a vague link leads to, which no note says. */
const linkPurposes = / <span class="visually-hidden">\([^<]*\)<\/span>(?=<\/a>)/gu;

const inlineTags = /<\/?(?:a|b|code|del|em|i|mark|s|span|strong|u)\b[^>]*>/gu;

function wordsOf(text: string): readonly string[] {
  const plain = text
    .replace(linkPurposes, "")
    .replace(inlineTags, "")
    .replace(/<[^>]*>/gu, " ");
  return [...new Set(plain.match(/[\p{L}\p{N}]+/gu) ?? [])];
}
