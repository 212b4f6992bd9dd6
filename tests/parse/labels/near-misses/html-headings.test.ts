import { describe, expect, it } from "vitest";
import type { SourcePath } from "../../../../src/model/address/addresses.ts";
import { findHtmlHeadings, namedHtmlHeadings } from "../../../../src/parse/labels/near-misses/html-headings.ts";
import { costGrowth, growth, nearlyLinear } from "../../../support/cost-growth.ts";
import { plainLexicon, sectionsOf } from "../../../support/read-sections.ts";

const found = (note: string) =>
  findHtmlHeadings(sectionsOf(note), plainLexicon, "posts/2021-12-15-a.md" as SourcePath).map(({ facts, place }) => [
    facts,
    place?.start.line,
    place?.start.column,
  ]);

describe("findHtmlHeadings", () => {
  it("reports section names in HTML headings", () => {
    expect(found("# 기사\n\n<h2>키워드</h2>\n\n금리\n\n<div>\n<h3><b>요약</b> : 올랐다</h3>\n</div>")).toEqual([
      [{ heading: "<h2>키워드</h2>", role: "keywords", meant: "# 키워드" }, 3, 1],
      [{ heading: "<h3><b>요약</b> : 올랐다</h3>", role: "summary", meant: "# 요약 : 올랐다" }, 8, 1],
    ]);
  });

  it.each(["<h2>키워드</h2>\n\n", "<h2>키워드</h2>\n"])("takes time with the number of headings: %j", (heading) => {
    const work = (count: number) => {
      const divided = sectionsOf(`글\n\n${heading.repeat(count)}`);
      return () => findHtmlHeadings(divided, plainLexicon, "posts/a.md" as SourcePath);
    };
    const [small, large] = [work(2_000), work(2_000 * growth)];
    expect(costGrowth((size) => (size === 2_000 ? small() : large()), 2_000)).toBeLessThan(nearlyLinear);
  });

  it("reports section names in paragraphs of HTML all in bold, if there are several", () => {
    const named = '<p><span style="font-size:19px;"><b>1. 키워드</b></span></p>';
    expect(found(`${named}\n<p>금리</p>\n<p><br></p>\n<div><strong>요약</strong></div>\n<p>올랐다</p>`)).toEqual([
      [{ heading: named, role: "keywords", meant: "## 1. 키워드" }, 1, 1],
      [{ heading: "<div><strong>요약</strong></div>", role: "summary", meant: "## 요약" }, 4, 1],
    ]);
  });

  it("reports section names before a colon in paragraphs of HTML, if there are several", () => {
    const named = '<p class="se-text-paragraph"><span>키워드: 금리</span></p>';
    expect(found(`<div>${named}<p>요약 : 올랐다</p></div>`)).toEqual([
      [{ heading: named, role: "keywords", meant: "## 키워드: 금리" }, 1, 6],
      [{ heading: "<p>요약 : 올랐다</p>", role: "summary", meant: "## 요약 : 올랐다" }, 1, 59],
    ]);
  });

  it.each([
    "<p>키워드: 금리</p>\n<p>요약 글</p>",
    "<p>그 글의 요약은 이렇다: 올랐다</p>\n<p>키워드: 금리</p>",
    "<p><b>키워드</b></p>\n<p>글</p>",
    "<p><b>키워드</b></p>\n<p><b>키워드</b></p>",
    "<p>키워드</p>\n<p>요약</p>",
    "<p><b>키워드</b>가 셋</p>\n<p><b>요약</b> 올랐다</p>",
  ])("says nothing of %j either", (note) => {
    expect(found(note)).toEqual([]);
  });

  it.each([
    "<h2>기사</h2>",
    "<h2>연혁</h2>",
    "<h2>키워드",
    "# 키워드\n\n<h2>키워드</h2>",
    "> <h2>키워드</h2>",
    "`<h2>키워드</h2>`",
  ])("says nothing of %j", (note) => {
    expect(found(note)).toEqual([]);
  });

  it("leaves those that go with a withheld article to the rule that tells so", () => {
    const divided = { ...sectionsOf("# 기사\n\n<h2>키워드</h2>\n\n# 메모\n\n<h2>요약</h2>"), isWithheld: true };
    const problems = findHtmlHeadings(divided, plainLexicon, "posts/2021-12-15-a.md" as SourcePath);
    expect(problems.map(({ facts }) => facts)).toMatchObject([{ role: "summary" }]);
  });
});

describe("namedHtmlHeadings", () => {
  it("says which section an HTML heading names, and where", () => {
    const { body } = sectionsOf("글\n\n<h2>요약</h2>\n<p>올랐다</p>\n<h3>연혁</h3>");
    expect(namedHtmlHeadings(body, plainLexicon)).toMatchObject([
      { role: "summary", name: "요약", typed: "<h2>요약</h2>", place: { start: { line: 3, column: 1 } } },
    ]);
  });
});
