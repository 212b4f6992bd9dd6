import { expect, it } from "vitest";
import { type Footnote, footnotesHtml, footnotesText } from "../../../src/model/note/footnote.ts";
import { noteFrom } from "../../support/note-from.ts";

const footnotesOf = (body: string) => {
  const section = noteFrom(body).sections.at(-1);
  return { section, footnotes: section?.footnotes ?? [] };
};

it("the footnotes of a note are together what their section says", () => {
  const { section, footnotes } = footnotesOf("글[^1] 말[^2]\n\n[^1]: <b>하나\n[^2]: 둘\n\n    - 목록\n");
  expect(footnotes.map(({ name }: Footnote) => name)).toEqual(["1", "2"]);
  expect(footnotesHtml(footnotes)).toBe(section?.html);
  expect(footnotesText(footnotes)).toBe(section?.text);
});

it("each can be shown by itself", () => {
  const { footnotes } = footnotesOf("글[^1] 말[^2]\n\n[^1]: 하나\n[^2]: 둘[^1] <mark>셋</mark>\n");
  expect(footnotesText(footnotes.slice(1))).toBe("둘 셋");
  expect(footnotes[0]?.ways).toHaveLength(2);
  expect(footnotes[1]).toMatchObject({ refersTo: [{ name: "1", occurrence: 2 }], highlights: [0] });
});
