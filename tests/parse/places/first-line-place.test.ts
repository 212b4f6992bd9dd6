import { expect, it } from "vitest";
import { firstLinePlace } from "../../../src/parse/places/first-line-place.ts";
import { bodyOf } from "../../support/parse-body.ts";

function placeOfHtml(text: string): string {
  const body = bodyOf(text);
  const token = body.tokens.find(({ type }) => type === "html_block");
  if (token === undefined) return "";
  const { start, end } = firstLinePlace(body, token);
  return `${start.line}:${start.column}-${end.line}:${end.column}`;
}

it.each([
  ["<p>금리</p>", "1:1-1:10"],
  ["글\n\n<div>\n<p>금리</p>\n</div>", "3:1-3:6"],
])("is the line on which HTML begins: %j", (text, place) => {
  expect(placeOfHtml(text)).toBe(place);
});
