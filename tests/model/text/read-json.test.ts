import { expect, it } from "vitest";
import { readJson } from "../../../src/model/text/read-json.ts";

it.each([
  ['{"title":"금리"}', { title: "금리" }],
  ["[1, null]", [1, null]],
  ["null", null],
  ["", null],
  ['{"title":', null],
  ["{title: 금리}", null],
])("reads %j", (text, value) => {
  expect(readJson(text)).toEqual(value);
});
