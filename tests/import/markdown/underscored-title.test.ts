import { expect, it } from "vitest";
import { underscoredTitle } from "../../../src/import/markdown/underscored-title.ts";
import { post } from "../../support/blog-in-memory.ts";

it.each([
  ["# [GIT] 특정 브랜치만 클론 + 이름\n\n글", "_GIT__특정_브랜치만_클론___이름"],
  [post(["title: '[백준] 1082'"], "# 다른 제목"), "_백준__1082"],
  [post(["tags: a"], "# (가)"), "_가_"],
  ["# _숨김\n", null],
  ["글", null],
])("writes an underscore for each sign of the title: %j", (text, name) => {
  expect(underscoredTitle(text)).toBe(name);
});
