import { describe, expect, it } from "vitest";
import type { SourcePath } from "../../../src/model/address/addresses.ts";
import { findHtmlHeadings } from "../../../src/parse/labels/html-headings.ts";
import { plainLexicon, sectionsOf } from "../../support/read-sections.ts";

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
});
