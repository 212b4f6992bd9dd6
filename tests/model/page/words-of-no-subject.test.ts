import { expect, it } from "vitest";
import { partsOfBlogs, wordsOfAnySubject } from "../../../src/model/page/words-of-no-subject.ts";
import { spellingKey } from "../../../src/model/text/spelling.ts";

it("has every word as addresses and titles are compared", () => {
  for (const word of [...partsOfBlogs, ...wordsOfAnySubject]) expect(spellingKey(word).toLowerCase()).toBe(word);
});

it("has no word too short to be compared as a word", () => {
  for (const word of wordsOfAnySubject) expect(word).toMatch(/^[a-z]{3,}$/u);
});
