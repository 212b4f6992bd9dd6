import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escapeMarkup } from "../../../layouts/escape-markup.ts";
import {
  isShownAsWritten,
  marginRolesOf,
  placementOf,
  sectionsInPlace,
} from "../../../layouts/notes/section-placement.ts";
import type { StudyNote } from "../../../src/model/note/study-note.ts";
import type { StudySection } from "../../../src/model/note/study-section.ts";
import type { UnlinkedHtml } from "../../../src/model/page/html.ts";
import { noteFrom } from "../../support/note-from.ts";
import { noteMarkdown } from "../../support/note-markdown.ts";
import { renderedSite } from "../../support/rendered-site.ts";
import { nothingRead, studyNote } from "../../support/study-note.ts";

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
    isShownAsWritten(one) ? `${placementOf(one)}, as written` : placementOf(one),
  );

describe("placementOf", () => {
  it.each([
    ["## 키워드\n금리", "head"],
    ["## 요약\n금리가 올랐다", "head"],
    ["## 질문\n- 왜?", "margin"],
    ["## 용어\n- RP: 되사는 채권", "margin"],
    ["- 키워드: 금리\n- 질문: 왜?\n- 느낀 점: 놀랐다", "margin"],
    ["## 기사\n글", "text"],
    ["## 들어가며\n글", "text"],
    ["글", "text"],
  ])("decides where data are shown: %j", (markdown, expected) => {
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
    ["## 요약 : 올랐다\n`RP`", "head, as written"],
    ["## 2. 요약 : ~~10%~~ 5%", "head, as written"],
    ["## 궁금한 점 : H<sub>2</sub>O는 왜 끓나?", "margin, as written"],
  ])("keeps the markup that data would lose: %j", (markdown, expected) => {
    expect(standing(markdown)).toEqual([expected]);
  });

  it.each([
    "## 키워드\n[금리](/a/)",
    "## 느낀 점\n![그림](/a.png)",
    "## 용어\n- RP: 되사는 채권\n\n```\n코드\n```",
    "## 요약\n```\n코드\n```",
    "## 요약\n없음",
    "## **요약 : ~~10%~~** 5%",
    "## 요약 : ![그림](/a.png)",
    "## 글\n\n### 느낀 점\n#### 하나\n놀랐다",
    "- 키워드: [금리](/a/)\n- 질문: 왜?",
  ])("leaves in the text what neither head nor margin can hold: %j", (markdown) => {
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
  it("has every word of every section and its name, whatever precedes it, and each question once", () => {
    fc.assert(
      fc.property(noteMarkdown, (markdown) => {
        const note = noteFrom(markdown);
        const page = pageOf(note);
        const shown = new Set(wordsOf(page));
        for (const section of note.sections) expect(wordsTyped(section).filter((word) => !shown.has(word))).toEqual([]);
        for (const { id } of note.questions) expect(page.split(`id="${id}"`)).toHaveLength(2);
      }),
      { numRuns: 200 },
    );
  });

  it("has every mark, number and tick that changes what words say", () => {
    fc.assert(
      fc.property(noteMarkdown, (markdown) => {
        const note = noteFrom(markdown);
        const page = pageOf(note);
        const typed = note.sections.flatMap(marksTyped);
        for (const mark of new Set(typed)) {
          const count = typed.filter((one) => one === mark).length;
          expect(`${mark} ${page.split(mark).length > count}`).toBe(`${mark} true`);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("has each anchor once, also where one section is two panels", () => {
    expect(pageOf(noteFrom("## 질문 & 용어\n- RP: 채권")).split('id="질문--용어"')).toHaveLength(2);
  });

  it.each([
    ["### 요약 : 10<sup>2</sup>승", "10<sup>2</sup>승"],
    ["### 요약 : 매출 ~~10%~~ 5%", "<s>10%</s> 5%"],
    ["### 궁금한 점 : <del>왜?</del>", "<del>왜?</del>"],
    ["### 용어\n- <q>가</q>: <ruby>漢<rt>한</rt></ruby>", "<ruby>漢<rt>한</rt></ruby>"],
    ['### 느낀 점 : <abbr title="풀이">약</abbr>', '<abbr title="풀이">약</abbr>'],
    ["### 키워드 : H<sub>2</sub>O", "H<sub>2</sub>O"],
    ['### <span style="color:red">요약</span>\n말', '<mark class="highlight" data-highlight="red">요약</mark>'],
    ['### 질문\n- <span style="color:red">빨강</span>?', '<mark class="highlight" data-highlight="red">빨강</mark>'],
    ["### 요약\n1. 셋\n2. 넷", "<ol>\n<li>셋</li>"],
    ["### 키워드\n- [x] 금리", "checked> 금리"],
    ["### ⚠️ 요약(둘째) : a", '<p class="own-name">⚠️ 요약(둘째)</p><p>a</p>'],
    ["### 🔑 키워드 (R12)\n금리", '<span class="own-name">🔑 키워드 (R12)</span>'],
    ["### ✅ 궁금한 점\n- 왜?", ">✅ 궁금한 점</h2>"],
    ["### 요약 : 👍", "요약 : 👍</a></h2>"],
    ["### 요약 : {: .x}", "요약 : {: .x}</a></h2>"],
    ["### 느낀 점 : {: .y}\n말", ">느낀 점 {: .y}</h2>"],
    ["- 키워드(5개): 금리\n- 질문: 왜?", "키워드(5개): 금리"],
    ["### 키워드 : 왜!, 🔥", "왜!, 🔥</a></h2>"],
  ])("shows of %j the %j", (markdown, shown) => {
    expect(pageOf(noteFrom(markdown))).toContain(shown);
  });
});

function pageOf({ sections, questions, terms, reflection, summary, keywords }: StudyNote): string {
  const told = { sections, questions, terms, reflection, keywords: keywords.map(({ value }) => value) };
  const site = renderedSite([{ id: "a", ...told, ...(summary === null ? {} : { summary: summary.value }) }]);
  const page = site.at("/notes/a/");
  return page.slice(page.indexOf('<article class="note"'), page.indexOf("</article>"));
}

/** Names that a place on the page stands for, and what cards and chips stand for. */
const names =
  /핵심 키워드|키워드|요약|궁금한 점|용어|느낀 점|느낀점|더 알아볼 것|TL;DR|질문|출처|기사|답:|항목|내용|(?<=^|\n)2\. | 및 /gu;

/** Everything a section says except bare section names. */
function wordsTyped(section: StudySection): readonly string[] {
  if (section.roles.includes("source") && placementOf(section) === "head") return [];
  return wordsOf(escapeMarkup(`${section.heading?.value.text ?? ""}\n${section.text}`));
}

/** Tags that carry meaning themselves. In a summary or among keywords, so do those of numbers and ticks. */
function marksTyped({ roles, html, heading }: StudySection): readonly string[] {
  const counted = roles.includes("summary") && heading !== null ? markTags.concat("<ol", "<input") : markTags;
  const typed = `${heading?.value.html ?? ""}${html}`;
  return counted.flatMap((mark) => Array.from({ length: typed.split(mark).length - 1 }, () => mark));
}

const markTags = ["<mark ", "<s>", "<sup>", "<sub>", "<ruby>", "<rt>", "<q>", "<abbr title", "<kbd>", "<code>", "<a "];

/** The target of a vague link, which no note says. */
const linkPurposes = /<span class="visually-hidden"> \([^<]*\)<\/span>(?=<\/a>)/gu;

const inlineTags = /<\/?(?:a|abbr|b|code|del|em|i|kbd|mark|q|rt|ruby|s|span|strong|sub|sup|u)\b[^>]*>/gu;

/** The words of some markup in lower case, each with the sign that changes its meaning. */
function wordsOf(markup: string): readonly string[] {
  const plain = markup
    .replace(linkPurposes, "")
    .replace(inlineTags, "")
    .replace(/<[^>]*>/gu, " ")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&")
    .replace(names, " ")
    .toLowerCase();
  return [...new Set(plain.match(signedWord) ?? [])];
}

const signedWord = /(?:<|(?<![\p{L}\p{N}])-(?=\d))?[\p{L}\p{N}]+(?:,\d{3}(?!\d)\p{L}*)?!?/gu;
