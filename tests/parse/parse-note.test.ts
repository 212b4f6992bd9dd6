import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SourcePath } from "../../src/model/address/addresses.ts";
import type { StudyNote } from "../../src/model/note/study-note.ts";
import type { StudySection } from "../../src/model/note/study-section.ts";
import { parseMarkdown } from "../../src/parse/markdown.ts";
import { parseNote } from "../../src/parse/parse-note.ts";
import { visibleText } from "../../src/parse/visible/visible-text.ts";
import { costGrowth, nearlyLinear } from "../support/cost-growth.ts";
import { noteMarkdown } from "../support/note-markdown.ts";
import { plainSettings } from "../support/parse-body.ts";

const head = "---\ntitle: 시험\ndate: 2022-03-02\n---\n";

function read(text: string, path = "posts/2022-03-02-test.md") {
  return parseNote({ path: path as SourcePath, text }, plainSettings);
}

function noteOf(body: string): StudyNote {
  const { note } = read(`${head}${body}`);
  if (note === null) throw new Error("The note was not read");
  return note;
}

describe("parseNote", () => {
  it("takes a link to the site itself for no article", () => {
    const text = "---\ntitle: a\ndate: 2021-12-15\n---\n\n[CSS](https://a.github.io/article/css.html)\n";
    const file = { path: "posts/a.md" as SourcePath, text };
    expect(parseNote(file, plainSettings).note?.article.url).toBe("https://a.github.io/article/css.html");
    expect(parseNote(file, { ...plainSettings, origin: "https://a.github.io" }).note?.article.url).toBeNull();
  });

  it("names a note after its file, in composed letters", () => {
    expect(read(`${head}`, "posts/2022/금리.markdown".normalize("NFD")).note?.id).toBe("금리");
  });

  it("gives no note without a title or a day, and says why", () => {
    expect(read("본문뿐이다.")).toMatchObject({ note: null, diagnostics: [{ rule: "front-matter-missing" }] });
    expect(read("본문뿐이다.", "posts/test.md").diagnostics.map(({ rule }) => rule)).toEqual(["front-matter-missing"]);
    expect(read("title: 시험\ndate: 2022-03-02\n---\n\n본문", "posts/test.md").diagnostics).toHaveLength(1);
    const dateless = read("---\ntitle: 시험\n---\n\n<script>열린 태그", "posts/test.md");
    expect(dateless.note).toBeNull();
    expect(dateless.diagnostics.map(({ rule }) => rule)).toContain("date-missing");
    expect(dateless.diagnostics.length).toBeGreaterThan(1);
  });

  it("takes the address the author asked for, and refuses one that climbs out of the site", () => {
    expect(read("---\ntitle: 시험\ndate: 2022-03-02\npermalink: /금리/\n---\n").note?.permalink).toBe("/금리/");
    const climbing = read("---\ntitle: 시험\ndate: 2022-03-02\npermalink: /../x/\n---\n");
    expect(climbing.note?.permalink).toBeNull();
    expect(climbing.diagnostics.map(({ rule }) => rule)).toContain("permalink-invalid");
  });

  it("reports what looks like Liquid in text, but not in code of any form", () => {
    const { diagnostics } = read(`${head}\nAccessing:\n\n    {{ foo }}\n\n- a\n\n      {{ foo }}\n\n{{ bar }}\n`);
    expect(diagnostics).toMatchObject([{ rule: "liquid-left", facts: { typed: "{{ bar }}" } }]);
  });

  it("leaves what looks like Liquid as typed where the author wants it so, and says nothing about it", () => {
    const typed = "{% raw %}a{% endraw %} {% comment %}b{% endcomment %} {{ site.url }} {% link c.pdf %}";
    const { note, diagnostics } = read(`${head.replace("---\n", "---\nrender_with_liquid: false\n")}\n${typed}\n`);
    expect(note?.sections[0]?.html).toContain(typed);
    expect(diagnostics).toEqual([]);
  });

  it("knows the section names that a site adds", () => {
    const settings = { ...plainSettings, sectionNames: { questions: ["물음표"] } };
    const { note } = parseNote({ path: "posts/a.md" as SourcePath, text: `${head}\n## 물음표\n- 왜?\n` }, settings);
    expect(note?.questions.map(({ text }) => text)).toEqual(["왜?"]);
  });

  it("never throws, whatever the file contains", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), fc.boolean(), (text, withHead) => {
        const { diagnostics } = read(withHead ? `${head}${text}` : text);
        expect(Array.isArray(diagnostics)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("loses no letter and no digit of the body", () => {
    fc.assert(
      fc.property(noteMarkdown, (body) => {
        const note = noteOf(body);
        const typed = lettersOf(visibleText(parseMarkdown(body, plainSettings)));
        const kept = lettersOf(
          note.sections.map((section) => `${section.heading?.value.text ?? ""} ${section.text}`).join(""),
        );
        expect(kept).toBe(typed);
      }),
      { numRuns: 300 },
    );
  });

  it("calls a section data only if the data contain all its words except labels and marks", () => {
    fc.assert(
      fc.property(noteMarkdown, (body) => {
        const note = noteOf(body);
        for (const section of note.sections.filter(({ extracted }) => extracted)) {
          const data = wordsOf(`${dataOf(note)} ${section.reading.label ?? ""}`);
          const lost = wordsOf(wordsUnder(section)).filter(
            (word) => !data.join(" ").includes(word) && !structure.has(word),
          );
          expect(lost).toEqual([]);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("places every value inside the body, and verbatim values at their very letters", () => {
    fc.assert(
      fc.property(noteMarkdown, (body) => {
        const text = `${head}${body}`;
        const note = noteOf(body);
        for (const { value, place } of note.keywords) {
          const typed = text.slice(place.start.offset, place.end.offset);
          expect(place.start.offset).toBeGreaterThanOrEqual(head.length);
          expect(lettersOf(typed)).toContain(lettersOf(value).slice(0, 1));
        }
        for (const { text: asked, place } of note.questions) {
          const typed = text.slice(place.start.offset, place.end.offset);
          expect(typed.trim().replace(/^&lt;/u, "<").charAt(0)).toBe(asked.charAt(0));
        }
      }),
      { numRuns: 300 },
    );
  });

  it("keeps a question's id when the questions around it change places", () => {
    const questions = fc.uniqueArray(
      fc.constantFrom("왜 오를까?", "언제 내릴까?", "누가 정할까?", "얼마나 오를까?", "어디에 쓸까?"),
      { minLength: 2 },
    );
    fc.assert(
      fc.property(questions, (asked) => {
        const ids = (texts: readonly string[]) =>
          new Map(
            noteOf(`## 질문\n${texts.map((text) => `- ${text}`).join("\n")}\n`).questions.map(({ id, text }) => [
              text,
              id,
            ]),
          );
        const before = ids(asked);
        expect(before.size).toBe(asked.length);
        expect(new Set(before.values()).size).toBe(asked.length);
        expect(ids(asked.toReversed())).toEqual(before);
        expect(ids(asked.slice(1)).get(asked[1] ?? "")).toBe(before.get(asked[1] ?? ""));
      }),
    );
  });

  it("takes time in proportion to the text", { timeout: 60_000 }, () => {
    const heavy: readonly ((size: number) => string)[] = [
      (size) => `## 키워드\n${"키워드, ".repeat(size * 2)}`,
      (size) => `## 질문\n${"- 왜?\n".repeat(size)}`,
      (size) => `${"> ".repeat(size)}요약: 깊다`,
      (size) => `키워드${":".repeat(size * 10)}`,
      (size) => "요약: ㄱ\n".repeat(size),
      (size) => `**키워드** ${"[".repeat(size * 2)}`,
      (size) => `## 용어\n${"- 가: 나\n  다\n".repeat(size)}`,
      (size) => "# 기사\n\n# 기사 아님\n\n".repeat(size),
    ];
    for (const body of heavy) expect(costGrowth((size) => noteOf(body(size)), 500)).toBeLessThan(nearlyLinear);
  });
});

/** What the data replace: `답:`, `Q.`, `질문:` and the column headings of a table. */
const structure: ReadonlySet<string> = new Set(["답", "질문", "q", "a", "x", "항목", "내용"]);

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, "");
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

function dataOf(note: StudyNote): string {
  return [
    ...note.keywords.map(({ value }) => value),
    note.summary?.value ?? "",
    note.reflection?.value ?? "",
    ...note.questions.flatMap(({ text, answer }) => [text, answer ?? ""]),
    ...note.terms.flatMap(({ value }) => [value.term, value.definition]),
  ].join(" ");
}

/** What a section says besides its labels. */
function wordsUnder(section: StudySection): string {
  const heading = section.heading?.value.text ?? "";
  return `${heading}\n${section.text}`.replace(
    /(?:🔑 핵심 |2\. )?(?:키워드 & 용어|요약 및 느낀점|질문\(3개\)|키워드|요약|궁금한 점|용어|느낀 점|더 알아볼 것|TL;DR)/gu,
    " ",
  );
}
