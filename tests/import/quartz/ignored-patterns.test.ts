import { expect, it } from "vitest";
import { isIgnoredBy } from "../../../src/import/quartz/ignored-patterns.ts";

it.each([
  ["private", "private/diary.md"],
  ["private", "private/2024/diary.md"],
  ["./private/", "private/diary.md"],
  ["private/**", "private/diary.md"],
  ["**/private", "private/diary.md"],
  ["**/private", "a/b/private/diary.md"],
  ["*.draft.md", "a.draft.md"],
  ["{private,notes/secret}", "notes/secret/a.md"],
  ["일기", "일기/a.md"],
])("leaves out by %s: %s", (pattern, path) => expect(isIgnoredBy([pattern], path)).toBe(true));

it.each([
  ["private", "a/private.md"],
  ["private", "privately/a.md"],
  ["", "a.md"],
])("does not exclude by %s: %s", (pattern, path) => expect(isIgnoredBy([pattern], path)).toBe(false));
