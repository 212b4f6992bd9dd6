import { describe, expect, it } from "vitest";
import type { SourcePath } from "../../../src/model/address/addresses.ts";
import { findHighlights } from "../../../src/parse/highlights.ts";
import { withoutColouredNames } from "../../../src/parse/sections/coloured-names.ts";
import { noteFrom } from "../../support/note-from.ts";
import { plainLexicon, sectionsOf } from "../../support/read-sections.ts";

function kept(markdown: string): readonly string[] {
  const { body, spans } = sectionsOf(markdown);
  const { highlights } = findHighlights(body, "posts/a.md" as SourcePath);
  return withoutColouredNames(highlights, spans, plainLexicon).map(({ highlight }) => highlight.text);
}

describe("withoutColouredNames", () => {
  it.each([
    ['### <span style="color:blue">2. 키워드</span>\n\n<mark>금리</mark>', ["금리"]],
    ["**<mark>요약</mark>**: <mark>올랐다</mark>", ["올랐다"]],
    ["## 요약 : <mark>물가가 올랐다</mark>", ["물가가 올랐다"]],
    ["## <mark>배경</mark>\n\n글", ["배경"]],
    ["## 요약\n\n둘째 문단의 <mark>요약</mark>", ["요약"]],
  ])("keeps of %j", (markdown, expected) => {
    expect(kept(markdown)).toEqual(expected);
  });

  it("is what a note's highlights are", () => {
    expect(noteFrom("## <mark>요약</mark>\n\n<mark>올랐다</mark>").highlights.map(({ text }) => text)).toEqual([
      "올랐다",
    ]);
  });
});
