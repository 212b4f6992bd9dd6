import { expect, it } from "vitest";
import { withoutOwnSource } from "../../../src/import/front-matter/own-source.ts";
import { post } from "../../support/blog-in-memory.ts";

const after = (...fields: readonly string[]) =>
  withoutOwnSource({ from: "a.md", to: "a.md", text: post(fields), changes: [] });

it("sets aside the address that the post itself had", () => {
  const { text, changes } = after("title: a", "source: https://blog.naver.com/kim/221504285266", "logNo: 221504285266");
  expect(text).toContain("\n# source: https://blog.naver.com/kim/221504285266\n");
  expect(changes.map(({ reason, line }) => [reason, line])).toEqual([["field-set-aside", 3]]);
});

it.each([
  ["source: https://blog.naver.com/kim/221504285266"],
  ["source: https://blog.naver.com/kim/1", "logNo: 2"],
  ["source: https://n.news.naver.com/article/1/2", "logNo: 2"],
])("leaves the address of an article: %j", (...fields) => {
  expect(after(...fields).changes).toEqual([]);
});
