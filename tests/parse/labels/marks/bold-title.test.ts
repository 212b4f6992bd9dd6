import { describe, expect, it } from "vitest";
import { boldTitles, isBoldTitle } from "../../../../src/parse/labels/marks/bold-title.ts";
import { bodyOf } from "../../../support/parse-body.ts";
import { sectionsOf } from "../../../support/read-sections.ts";

function isTitle(text: string): boolean {
  const body = bodyOf(text);
  const inline = body.tokens.find(({ type }) => type === "inline");
  return inline !== undefined && isBoldTitle(body, inline);
}

it.each(["**앞으로 공부할 것**", "__메모__", "<b>메모</b>", "**메모**:"])("takes %s for a title", (text) => {
  expect(isTitle(text)).toBe(true);
});

it.each([
  "메모",
  "**메모** 글",
  "**왜 오를까?**",
  "**금리가 올랐다.**",
  "**메모**\n글",
  "**[메모](/a)**",
  `**${"긴 ".repeat(60)}말**`,
])("rejects %j", (text) => {
  expect(isTitle(text)).toBe(false);
});

function titles(markdown: string): readonly (readonly [string, number])[] {
  const { body, spans } = sectionsOf(markdown);
  return spans.flatMap((span) => boldTitles(body, span)).map(({ value, place }) => [value, place.start.column]);
}

describe("boldTitles", () => {
  it("are names in bold on lines of their own, also in the middle of a text", () => {
    expect(titles("글\n\n**더 배울 것**\n\n- 환율\n\n## 요약\n\n **금리 표** \n\n글\n")).toEqual([
      ["더 배울 것", 3],
      ["금리 표", 4],
    ]);
  });

  it.each([
    "글 **강조** 글",
    "**왜 오를까?**",
    "**금리가 올랐다.**",
    "- **항목**",
    "> **인용**",
    "## 요약\n\n**올랐음**",
    "`**코드**`",
  ])("are none in %j", (text) => {
    expect(titles(text)).toEqual([]);
  });
});
