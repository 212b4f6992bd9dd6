import { expect, it } from "vitest";
import { asksMore, includeParameters } from "../../../../src/import/jekyll/text/include-parameters.ts";
import { costGrowth, nearlyLinear } from "../../../support/cost-growth.ts";

const valueNamed = (name: string) => (name === "page.video" ? "abc" : null);

it("reads text in either kind of quotes, even over lines, but nothing that Liquid would have to look up", () => {
  const typed = `image_path="/a.png" caption='말의 "말"'\n  popup=true level=2 url=page.url data-id = " 1 "`;
  expect([...includeParameters(typed)]).toEqual([
    ["image_path", "/a.png"],
    ["caption", '말의 "말"'],
    ["popup", "true"],
    ["level", "2"],
    ["data-id", "1"],
  ]);
});

it("takes what a name stands for", () => {
  expect([...includeParameters("id=page.video width=1.5", valueNamed)]).toEqual([
    ["id", "abc"],
    ["width", "1.5"],
  ]);
});

it.each([
  ['a="글" b=2 c=page.video', false],
  ["a=page.title", true],
  ["a=2px", true],
  ['a="{{ page.video }}"', true],
  ["page.video", true],
])("knows whether %s asks more", (typed, more) => expect(asksMore(typed, valueNamed)).toBe(more));

it("takes time with the length of a word that is no parameter", () => {
  expect(costGrowth((size) => includeParameters("a".repeat(size)), 5_000)).toBeLessThan(nearlyLinear);
});
