import { expect, it } from "vitest";
import { resultNames } from "../../../../assets/scripts/search/result-names.ts";
import { readQuery } from "../../../../src/model/search/read-query.ts";

const many = Array.from({ length: 41 }, (_, index) => `태그${index}`);

it("says of very many tags the first three", () => {
  expect(resultNames({ tags: many, keywords: ["금리"] }, readQuery("환율"))).toEqual(["태그0", "태그1", "태그2"]);
});

it("says first what answers, tag or keyword, each once", () => {
  expect(resultNames({ tags: [...many, "금리"], keywords: ["기준금리", "금리"] }, readQuery("금리"))).toEqual([
    "금리",
    "기준금리",
    "태그0",
  ]);
});
