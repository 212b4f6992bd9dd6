import { describe, expect, it } from "vitest";
import type { SourcePath } from "../../../../src/model/address/addresses.ts";
import { parseNote } from "../../../../src/parse/parse-note.ts";
import { plainSettings } from "../../../support/parse-body.ts";

function noteOf(body: string) {
  const text = `---\ntitle: 시험\n---\n${body}`;
  const { note } = parseNote({ path: "posts/2026-11-03-a.md" as SourcePath, text }, plainSettings);
  if (note === null) throw new Error(`no note in ${body}`);
  return note;
}

function read(body: string) {
  const note = noteOf(body);
  return {
    keywords: note.keywords.map(({ value }) => value),
    summary: note.summary?.value ?? null,
    questions: note.questions.map(({ text }) => text),
    terms: note.terms.map(({ value }) => value.term),
    reflection: note.reflection?.value ?? null,
  };
}

const table = "| 용어 | 뜻 |\n|---|---|\n| A | 가 |";

describe("withNamesAlike", () => {
  it.each([
    ["**키워드** : 설계, 디폴트\n\n**밑줄**\n\n작은 개입.\n\n**실천**\n\n목록", { keywords: ["설계", "디폴트"] }],
    ["**키워드** 금리, 환율\n\n**밑줄**\n> 말\n\n**질문**\n- 왜?", { keywords: ["금리", "환율"], questions: ["왜?"] }],
    ["[키워드]\n방산\n\n[메모]\n정치가 바뀐다", { keywords: ["방산"] }],
    ["[키워드]\n\n방산\n\n[메모]\n\n정치가 바뀐다", { keywords: ["방산"] }],
    ["(키워드)\n방산\n\n(메모)\n정치\n\n(질문)\n왜?", { keywords: ["방산"], questions: ["왜?"] }],
    ["**[어려운 단어]**\n누진제: 오르는 값\n\n**[메모]**\n공장이 떠난다", { terms: ["누진제"] }],
    [`**📍 용어**\n\n${table}\n\n**📍 토론**\n\n- 왜?`, { terms: ["A"], questions: [] }],
    ["**요약**\n올랐다.\n\n**기억할 문장**\n물가가 오른다", { summary: "올랐다." }],
    [
      "**✅ 적용할 점**\n- 심사는?\n\n**✅ 연관 기사**\nhttps://a.example\n\n**✅ 더**\n오른다",
      { reflection: "심사는?", summary: null },
    ],
    ["🔻키워드\n#가 #나\n\n🔻나에게 적용\n글\n\n🔻요약\n올랐다", { keywords: ["가", "나"], summary: "올랐다" }],
    ["★ 키워드 ★\n대동법\n\n★ 요약 ★\n퍼졌다.\n\n★ 암기 ★\n대동법", { keywords: ["대동법"], summary: "퍼졌다." }],
  ])("ends the section above a name typed as its own is: %j", (body, expected) => {
    expect(read(body)).toMatchObject(expected);
  });

  it("shows the other part as written", () => {
    const { sections } = noteOf("[키워드]\n방산\n\n[메모]\n정치가 바뀐다");
    expect(sections.map(({ roles, text }) => [roles, text])).toEqual([
      [["keywords"], "[키워드]\n방산"],
      [["other"], "[메모]\n정치가 바뀐다"],
    ]);
  });

  it.each([
    ["**용어**\n\n**금리**\n돈의 값\n\n**환율**\n돈값", { terms: ["금리", "환율"] }],
    ["**용어**\n\n오늘 배웠다.\n\n**금리**\n돈의 값", { terms: ["금리"] }],
    ["## 키워드\n\n[금리]\n\n[환율]\n\n물가", { keywords: ["금리", "환율", "물가"] }],
    ["[질문]\n왜?\n\n[답변]\n그래서", { questions: ["왜?"] }],
    ["**요약** 올랐다.\n\n**한국은행** 총재가 말했다.", { summary: "올랐다.\n한국은행 총재가 말했다." }],
    ["[키워드]\n금리\n\n[환율]", { keywords: ["금리", "환율"] }],
    ["[키워드]\n금리\n\n[환율]\n\n[물가]\n\n## 끝", { keywords: ["금리", "환율", "물가"] }],
  ])("leaves what a section is about: %j", (body, expected) => {
    expect(read(body)).toMatchObject(expected);
  });
});
