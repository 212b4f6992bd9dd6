import { describe, expect, it } from "vitest";
import type { SourcePath } from "../../../src/model/address/addresses.ts";
import { findHighlights } from "../../../src/parse/highlights.ts";
import { studySection } from "../../../src/parse/sections/study-section.ts";
import { costGrowth, nearlyLinear } from "../../support/cost-growth.ts";
import { plainSettings } from "../../support/parse-body.ts";
import { sectionsOf } from "../../support/read-sections.ts";
import { nothingRead } from "../../support/study-note.ts";

/** How the sections of a withheld note without highlights are made. */
const withheld = {
  settings: plainSettings,
  parts: new Map(),
  highlighted: [],
  isWithheld: true,
  withheldData: new Map(),
};

const part = { extracted: true, reading: { ...nothingRead, label: "키워드" } };

function sections(markdown: string) {
  const { body, spans } = sectionsOf(markdown);
  return spans.map((span) =>
    studySection(
      {
        body,
        settings: plainSettings,
        parts: new Map(spans.slice(0, 1).map((one) => [one, part])),
        highlighted: findHighlights(body, "posts/a.md" as SourcePath).highlights.map(({ holder }) => holder),
        isWithheld: false,
        withheldData: new Map(),
      },
      span,
    ),
  );
}

describe("studySection", () => {
  it("leaves out only the rule that separates data from what follows", () => {
    const shown = sections("## 요약\n\n가\n\n---\n\n글\n\n---\n\n## 질문\n\n---\n\n왜?\n\n---\n");
    expect(shown.map(({ html }) => html)).toEqual(["<p>가</p>\n", "<p>글</p>\n<hr>\n", "<hr>\n<p>왜?</p>\n"]);
  });

  it("shows names on lines of their own where the words around them are shown, too", () => {
    const shown = sections("# 금리\n\n날짜: 3월 4일\n키워드: 환율\n요약: 올랐다\n");
    expect(shown.at(-1)?.html).toBe("<p>날짜: 3월 4일<br>\n키워드: 환율<br>\n요약: 올랐다</p>\n");
  });

  it("separates a heading from the blocks under it, and places the heading's text", () => {
    const markdown = "## 2. **키워드** : LG\n\n초거대 *AI*\n";
    const [section] = sections(markdown);
    expect(section).toMatchObject({
      roles: ["keywords"],
      heading: {
        value: { level: 2, text: "2. 키워드 : LG", html: "2. <strong>키워드</strong> : LG", anchor: "2-키워드--lg" },
      },
      html: "<p>초거대 <em>AI</em></p>\n",
      text: "초거대 AI",
      extracted: true,
      reading: { label: "키워드" },
    });
    const { start, end } = section?.heading?.place ?? { start: { offset: 0 }, end: { offset: 0 } };
    expect(markdown.slice(start.offset, end.offset)).toBe("2. **키워드** : LG");
  });

  it("keeps a label that is no heading with its blocks", () => {
    expect(sections("글\n\n**요약** 올랐다\n\n> 또\n")).toMatchObject([
      { roles: ["other"], heading: null, html: "<p>글</p>\n" },
      { roles: ["summary"], heading: null, text: "요약 올랐다\n또", extracted: false },
    ]);
  });

  it("gives levels on the page, below the note's title", () => {
    expect(sections("# 기사\n글\n\n### 요약\n글").map(({ heading }) => heading?.value.level)).toEqual([2, 3]);
  });

  it("finds the lines of many sections in time in proportion to them", () => {
    const divided = (count: number) => sectionsOf("> 요약: 나\n\n".repeat(count));
    const bodies = new Map([1000, 4000].map((count) => [count, divided(count)]));
    const work = (count: number) => {
      const { body, spans } = bodies.get(count) ?? divided(count);
      return spans.map((span) => studySection({ ...withheld, body }, span));
    };
    expect(costGrowth(work, 1000)).toBeLessThan(nearlyLinear);
  });

  it("finds the lines of more footnotes than a function takes arguments", () => {
    const numbers = Array.from({ length: 45_000 }, (_, index) => index);
    const used = numbers.map((number) => `[^${number}]`).join(" ");
    const { body, spans } = sectionsOf(`${used}\n\n${numbers.map((number) => `[^${number}]: 가`).join("\n\n")}`);
    const last = spans.map((span) => studySection({ ...withheld, body }, span)).at(-1);
    expect(last?.lines).toEqual({ first: 3, last: 3 + 2 * (numbers.length - 1) });
  });
});
