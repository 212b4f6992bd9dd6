import { expect, it } from "vitest";
import { answeredWords, matchesDocument } from "../../../src/model/search/match-document.ts";
import { readQuery } from "../../../src/model/search/read-query.ts";

const document = {
  url: "/",
  title: "밀과 책",
  date: "2022-01-07",
  tags: [],
  keywords: ["초거대모델"],
  parts: ["초거대AI 엑사원을 열었다", "본문의 스타링크"],
  ownParts: 1,
  beginning: 0,
  labels: [],
};

it.each([
  ["ㅇㅅㅇ", true],
  ["ㄱㄷㅁ", true],
  ["ㅅㅌㄹ", false],
  ["ㅇㅅ", false],
  ["ㅊㄱ", true],
])("first consonants %s are looked for where they may be", (query, isThere) => {
  expect(matchesDocument(readQuery(query), document)).toBe(isThere);
});

it("a query is taken as the document answers it", () => {
  const forms = (query: string) => answeredWords(query, document).map((word) => word.begun ?? word.forms[0]);
  expect(forms("엑사워")).toEqual(["엑사"]);
  expect(forms("엑사원")).toEqual(["엑사원"]);
  expect(forms("밀 책")).toEqual(["밀", "책"]);
  expect(forms("없는말")).toEqual(["없는말"]);
});
