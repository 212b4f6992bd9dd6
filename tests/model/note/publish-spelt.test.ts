import { expect, it } from "vitest";
import { publishSpelt } from "../../../src/model/note/publish-spelt.ts";

it.each([
  ["pubilsh", "publish"],
  ["pulbishdate", "publishdate"],
  ["publihsed", "published"],
])("reads %s as %s", (typed, meant) => {
  expect(publishSpelt(typed)).toBe(meant);
});

it.each(["publish", "publisher", "public", "publicationdate", "pubdate", "발행일", ""])("leaves %s alone", (typed) => {
  expect(publishSpelt(typed)).toBe(typed);
});
