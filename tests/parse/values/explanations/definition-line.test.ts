import { describe, expect, it } from "vitest";
import {
  definitionOnLine,
  definitionsOnLine,
  withoutListSign,
} from "../../../../src/parse/values/explanations/definition-line.ts";
import { lineOf } from "../../../support/read-sections.ts";

describe("definitionOnLine", () => {
  it.each([
    ["RP: 되사는 채권", "RP", "되사는 채권"],
    ["RP：되사는 채권", "RP", "되사는 채권"],
    ["RP - 되사는 채권", "RP", "되사는 채권"],
    ["RP – 되사는 채권", "RP", "되사는 채권"],
    ["RP = 되사는 채권", "RP", "되사는 채권"],
    ["RP → 되사는 채권", "RP", "되사는 채권"],
    ["점입가경(漸入佳境) 갈수록 볼 만해짐", "점입가경(漸入佳境)", "갈수록 볼 만해짐"],
    ["국회(國會) 의원: 뽑힌 사람", "국회(國會) 의원", "뽑힌 사람"],
    ["**RP**: 되사는 채권", "RP", "되사는 채권"],
    ["표면금리 - 채권에 적힌 금리: 그대로", "표면금리", "채권에 적힌 금리: 그대로"],
    ["자기자본이익률(ROE): 순이익 / 자본 - 몫", "자기자본이익률(ROE)", "순이익 / 자본 - 몫"],
    ["ㅇ RP: 되사는 채권", "RP", "되사는 채권"],
    ["☞ RP: 되사는 채권", "RP", "되사는 채권"],
    ["✔️ RP: 되사는 채권", "RP", "되사는 채권"],
    ["▷ RP: 되사는 채권", "RP", "되사는 채권"],
    ["① RP: 되사는 채권", "RP", "되사는 채권"],
    ["1️⃣ RP: 되사는 채권", "RP", "되사는 채권"],
    ["M-커머스: 전화로 사기", "M-커머스", "전화로 사기"],
  ])("takes «%s» apart", (line, term, definition) => {
    const found = definitionOnLine(lineOf(line));
    expect([found?.term.text, found?.definition.text]).toEqual([term, definition]);
  });

  it.each([
    "RP",
    "16:9 화면",
    "https://a.kr 참고",
    "RP:",
    ": 되사는 채권",
    "되사기로-한 채권",
    `${"긴 ".repeat(40)}: 말`,
  ])("finds no term in «%s»", (line) => {
    expect(definitionOnLine(lineOf(line))).toBeNull();
  });
});

describe("definitionsOnLine", () => {
  it.each([
    ["기준금리 - 정해진 금리 / 환율 - 돈을 바꾸는 비율", ["기준금리", "환율"]],
    ["금리: 돈의 값, 물가: 물건의 값", ["금리", "물가"]],
    ["금리: 돈의 값; 물가: 물건의 값", ["금리", "물가"]],
    ["대책: 방법, 수단", ["대책"]],
    ["빚: 꾼 돈, 예: 대출", ["빚"]],
    ["빚: 꾼 돈, 곧 남의 돈을 쓴 값: 이자", ["빚"]],
    ["대책(방법, 수단): 물가 / 값", ["대책(방법, 수단)"]],
    ["금리와 환율", []],
  ])("finds in «%s» %j", (line, terms) => {
    expect(definitionsOnLine(lineOf(line)).map(({ term }) => term.text)).toEqual(terms);
  });
});

describe("withoutListSign", () => {
  it.each([
    ["1\\. RP", "RP"],
    ["1.RP", "RP"],
    ["🔹 RP", "RP"],
    ["👉🏻RP", "RP"],
    ["1.5도", "1.5도"],
    ["① RP", "RP"],
    ["✔ RP", "RP"],
    ["RP 1. 2", "RP 1. 2"],
  ])("reads %s", (line, expected) => {
    expect(withoutListSign(lineOf(line)).text).toBe(expected);
  });
});
