import { expect, it } from "vitest";
import { writeWordAttributes } from "../../../src/import/vitepress/word-attributes.ts";

function written(text: string) {
  return writeWordAttributes({ from: "a.md", to: "a.md", text, changes: [] });
}

it.each([
  ["![그림](/a.png){width=300 .wide} 글", '![그림](/a.png){: width="300" .wide} 글'],
  ['[글](/b){target="_self"}', '[글](/b){: target="_self"}'],
  [
    "[글](/b){{ a }} f(x){a=1} [글](/b){그대로} `[a](b){c=1}`",
    "[글](/b){{ a }} f(x){a=1} [글](/b){그대로} `[a](b){c=1}`",
  ],
  ['[글](/b){: target="_self"}', '[글](/b){: target="_self"}'],
])("writes attributes behind a link or picture: %j", (text, expected) => expect(written(text).text).toBe(expected));

it("tells of each", () => {
  expect(written("앞\n[a](b){.c}").changes).toEqual([{ reason: "mark-rewritten", line: 2, text: "{: .c}" }]);
});

it.each(["](", "]({", "](){", "){", "](a){b=1"])(
  "reads twenty thousand %j in time that grows with their number",
  (piece) => {
    expect(written(piece.repeat(20_000)).changes).toEqual([]);
  },
);
