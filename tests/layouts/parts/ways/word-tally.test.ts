import { expect, it } from "vitest";
import { wordTally } from "../../../../layouts/parts/ways/word-tally.ts";
import { permalinkOf } from "../../../../src/model/address/permalink.ts";
import { renderedSite } from "../../../support/rendered-site.ts";

const at = { permalink: permalinkOf("/questions/"), site: renderedSite([]).site };
const countInWords = (count: number) => `${count}개`;

it("names the words a list has most of, each with how much, under what they are", () => {
  const words = [{ term: { name: "금리", permalink: permalinkOf("/keywords/a/") }, count: 3 }];
  const { text = "" } = wordTally({ kind: "keywords", words }, { countInWords, fragment: "Questions" }, at) ?? {};
  expect(text).toContain('<h2 id="Words">키워드</h2>');
  expect(text).toContain('<a href="/keywords/a/#Questions"><span>금리</span> <span class="count">3개</span></a>');
});

it("is nothing without a word", () => {
  expect(wordTally({ kind: "tags", words: [] }, { countInWords }, at)).toBeNull();
});
