import { describe, expect, it } from "vitest";
import { suggestQueries } from "../../../src/model/search/suggest-queries.ts";
import { siteSearch } from "../../support/site-search.ts";
import { studyNote } from "../../support/study-note.ts";

const { reader } = siteSearch([
  studyNote({ id: "a", title: "LG의 엑사원", keywords: ["기준금리"], tags: ["경제"] }),
  studyNote({ id: "b", title: "환율이 오른다", tags: ["무역"] }),
  studyNote({ id: "d", title: "물가 상수", keywords: ["물가"] }),
  studyNote({ id: "c", title: "카드", summary: "누구나 카드를 쓰는 스타벅스 이야기" }),
]);

const suggestions = (query: string, tag: string | null = null) =>
  suggestQueries({ query, tag, year: null, color: null }, reader);

describe("suggestQueries", () => {
  it.each([
    ["엑사완", ["엑사원"]],
    ["물가 상승", ["물가"]],
    ["물가상승", ["물가"]],
    ["기준금래", ["기준금리"]],
    ["스타박스", ["스타벅스"]],
    ["환율전쟁", ["환율"]],
    ["환율없는", ["환율"]],
    ["엑사원 환율", ["엑사원", "환율"]],
    ["엑사완 기준금리", ["엑사원 기준금리", "기준금리"]],
  ])("for %j offers %j", async (query, expected) => {
    expect(await suggestions(query)).toEqual(expected);
  });

  it.each([
    "상승",
    "기준금액",
    "누구도",
    "쓰는낱말",
    "코로나",
    "zz",
    "",
    "ㅋㅋ",
    "\ud83d",
    "가".repeat(3000),
    "하나 둘 셋 넷 다섯",
  ])("offers nothing for %j, which is like nothing", async (query) => {
    expect(await suggestions(query)).toEqual([]);
  });

  it("offers only what the filters let through", async () => {
    expect(await suggestions("엑사완", "무역")).toEqual([]);
  });
});
