import { expect, it } from "vitest";
import { saysMoreThanSource } from "../../../src/model/note/says-more-than-source.ts";

const endsInStop = (line: string): boolean => line.endsWith(".");

it.each([
  ["", false],
  ["한국경제\n2021-12-15\nhttps://www.hankyung.com/article/1.", false],
  ["한국경제\n금리가 올랐다. https://www.hankyung.com/article/1", true],
  ["가".repeat(60), false],
  ["가".repeat(61), true],
  ["가, ".repeat(60), false],
  [`https://www.hankyung.com/${"a".repeat(80)}`, false],
])("tells from the lines about an article whether there is more: %j", (text, more) => {
  expect(saysMoreThanSource(text, endsInStop)).toBe(more);
});
