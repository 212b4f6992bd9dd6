import { expect, it } from "vitest";
import { isSentence } from "../../../src/parse/liquid/sentence-after-fence.ts";

it.each([
  [" 뒤에는 아무것도 없어도 된다", true],
  ["js src/a.js", false],
  ["js {1, 3} a b", false],
  ['js title="a b c"', false],
  ["", false],
])("knows whether %j is a sentence", (info, answer) => {
  expect(isSentence(info)).toBe(answer);
});
