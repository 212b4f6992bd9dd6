import { expect, it } from "vitest";
import type { SourcePath } from "../../../../src/model/address/addresses.ts";
import { nameOfItsOwn } from "../../../../src/model/problem/rules/name-of-its-own.ts";

it.each([
  [["posts/김학생01/2026-11-11-금리.md", "posts/김학생02/2026-11-11-금리.md"], "2026-11-11-금리-김학생01.md"],
  [["posts/rate.md", "posts/first half/rate.markdown"], "rate-first-half.markdown"],
  [["posts/rate.md", "posts/rate.markdown"], null],
])("adds the folder's name to a file's: %j", (files, expected) => {
  expect(nameOfItsOwn(files.map((file) => file as SourcePath))).toBe(expected);
});
