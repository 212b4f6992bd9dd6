import { expect, it } from "vitest";
import { shellWord } from "../../../src/cli/import/shell-word.ts";

it.each([
  ["../my-blog", "../my-blog"],
  ["C:\\글\\blog_1", "C:\\글\\blog_1"],
  ["../notion export", '"../notion export"'],
  ["내보내기 (1)", '"내보내기 (1)"'],
  ['a"$(b)`', '"a\\"\\$(b)\\`"'],
  ["", '""'],
])("%j is typed as %s", (path, typed) => {
  expect(shellWord(path)).toBe(typed);
});
