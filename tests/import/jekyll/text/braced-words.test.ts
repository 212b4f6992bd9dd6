import { expect, it } from "vitest";
import { writeBracedWords } from "../../../../src/import/jekyll/text/braced-words.ts";

const written = (text: string): string => writeBracedWords({ from: "", to: "", text, changes: [] }).text;

it.each([
  ["그것은 [[Brooks-law]]{브룩스의 법칙}이다.", "그것은 [[Brooks-law|브룩스의 법칙]]이다."],
  ["[[/java/record]]{레코드} [[b]]{비}", "[[/java/record|레코드]] [[b|비]]"],
  ["[^a]: [[Brooks-law]]{ 브룩스 } 12쪽", "[^a]: [[Brooks-law|브룩스]] 12쪽"],
  ["| 가 | 나 |\n|---|---|\n| [[a]]{에이} | 1 |", "| 가 | 나 |\n|---|---|\n| [[a\\|에이]] | 1 |"],
])("writes the words that a wiki shows for a name: %j", (text, expected) => expect(written(text)).toBe(expected));

it.each([
  "`[[a]]{b}` [[a]] {b}",
  "```\n[[a]]{b}\n```",
  "[[a]]{: .c} [[a]]{.c} [[a]]{#c} [[a]]{{ page.c }} [[a]]{% c %} [[a]]{}",
  "\\[[a]]{b} [[[1]]{b} [[a|b]]{c}",
])("leaves everything else: %j", (text) => expect(written(text)).toBe(text));
