import { describe, expect, it } from "vitest";
import { definitionOnLine, withoutListSign } from "../../../src/parse/values/definition-line.ts";
import { lineOf } from "../../support/read-sections.ts";

describe("definitionOnLine", () => {
  it.each([
    ["RP: 되사는 채권", "RP", "되사는 채권"],
    ["RP：되사는 채권", "RP", "되사는 채권"],
    ["RP - 되사는 채권", "RP", "되사는 채권"],
    ["RP – 되사는 채권", "RP", "되사는 채권"],
    ["RP = 되사는 채권", "RP", "되사는 채권"],
    ["RP → 되사는 채권", "RP", "되사는 채권"],
    ["**RP**: 되사는 채권", "RP", "되사는 채권"],
    ["표면금리 - 채권에 적힌 금리: 그대로", "표면금리", "채권에 적힌 금리: 그대로"],
    ["자기자본이익률(ROE): 순이익 / 자본 - 몫", "자기자본이익률(ROE)", "순이익 / 자본 - 몫"],
    ["ㅇ RP: 되사는 채권", "RP", "되사는 채권"],
    ["☞ RP: 되사는 채권", "RP", "되사는 채권"],
    ["✔️ RP: 되사는 채권", "RP", "되사는 채권"],
    ["▷ RP: 되사는 채권", "RP", "되사는 채권"],
    ["① RP: 되사는 채권", "RP", "되사는 채권"],
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

describe("withoutListSign", () => {
  it.each([
    ["1\\. RP", "RP"],
    ["① RP", "RP"],
    ["✔ RP", "RP"],
    ["RP 1. 2", "RP 1. 2"],
  ])("reads %s", (line, expected) => {
    expect(withoutListSign(lineOf(line)).text).toBe(expected);
  });
});
