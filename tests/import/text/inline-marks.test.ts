import { expect, it } from "vitest";
import { inlineMarks } from "../../../src/import/text/inline-marks.ts";

const all = { keys: true, inserted: true, raised: true, lowered: true };
const written = (text: string, marks = all): string => inlineMarks(marks)({ from: "", to: "", text, changes: [] }).text;

it.each([
  ["++ctrl+alt+del++ 와 ++arrow-up++", "<kbd>Ctrl</kbd>+<kbd>Alt</kbd>+<kbd>Del</kbd> 와 <kbd>Arrow Up</kbd>"],
  ['++"새 키"+a++', "<kbd>새 키</kbd>+<kbd>A</kbd>"],
  ["H~2~O, x^2^, ^^더한 말^^", "H<sub>2</sub>O, x<sup>2</sup>, <ins>더한 말</ins>"],
  ["~~지운 말~~ i++ + j++ 1~2, 3~4 글[^1] 글[^2]", "~~지운 말~~ i++ + j++ 1~2, 3~4 글[^1] 글[^2]"],
  ["$x^2^y$ `a~1~` https://a.example/~b~c", "$x^2^y$ `a~1~` https://a.example/~b~c"],
])("writes what the program reads: %j", (text, expected) => expect(written(text)).toBe(expected));

it("writes no mark that the program does not read", () => {
  expect(written("++ctrl++ H~2~O", { ...all, keys: false, lowered: false })).toBe("++ctrl++ H~2~O");
});
