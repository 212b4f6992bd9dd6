import { expect, it } from "vitest";
import { partsOfBlogs, stopWords } from "../../../src/model/page/stop-words.ts";
import { spellingKey } from "../../../src/model/text/spelling.ts";

it("has every word as addresses and titles are compared", () => {
  for (const word of [...partsOfBlogs, ...stopWords]) expect(spellingKey(word).toLowerCase()).toBe(word);
});

it("has no word too short to be compared as a word", () => {
  for (const word of stopWords) expect(word).toMatch(/^[a-z]{3,}$/u);
});
