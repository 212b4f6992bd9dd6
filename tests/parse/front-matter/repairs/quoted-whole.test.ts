import { describe, expect, it } from "vitest";
import {
  bracketRepair,
  colonRepair,
  indicatorRepair,
  quoteTailRepair,
} from "../../../../src/parse/front-matter/repairs/quoted-whole.ts";
import { repaired } from "../../../support/front-matter.ts";

describe("A bracket that begins a text", () => {
  it.each([
    ["title: [속보] 금리 인상", "title: '[속보] 금리 인상'", ""],
    ["title: {단독} 인상", "title: '{단독} 인상'", ""],
  ])("%s means %s", (line, meant, field) => {
    expect(repaired(bracketRepair, line, field)).toBe(meant);
  });

  it.each([["title: 속보 [1보]", ""]])("is not in %s", (line, field) => {
    expect(repaired(bracketRepair, line, field)).toBeNull();
  });
});

describe("A colon and a space inside a value", () => {
  it.each([
    ["title: 금리: 왜 오르나", "title: '금리: 왜 오르나'", ""],
    ["title: 금리:", "title: '금리:'", ""],
    ["title: it's: so", "title: 'it''s: so'", ""],
  ])("%s means %s", (line, meant, field) => {
    expect(repaired(colonRepair, line, field)).toBe(meant);
  });

  it.each([
    ["title: 10:30에", ""],
    ['title: "a: b"', ""],
    ["title: [a: b", ""],
  ])("is not in %s", (line, field) => {
    expect(repaired(colonRepair, line, field)).toBeNull();
  });
});

describe("A character with a special meaning in YAML", () => {
  it.each([
    ["title: @한국은행", "title: '@한국은행'", ""],
    ["title: *강조* 뉴스", "title: '*강조* 뉴스'", ""],
    ["title: `코드`", "title: '`코드`'", ""],
    ["title: %변화", "title: '%변화'", ""],
    ["title: - 음수", "title: '- 음수'", ""],
    ["title: > 인용", "title: '> 인용'", ""],
    ["title: !긴급", "title: '!긴급'", ""],
  ])("%s means %s", (line, meant, field) => {
    expect(repaired(indicatorRepair, line, field)).toBe(meant);
  });

  it.each([
    ["title: 보통", ""],
    ["title: !!js/function 'x'", ""],
    ["title: !<tag:x> y", ""],
  ])("is not in %s", (line, field) => {
    expect(repaired(indicatorRepair, line, field)).toBeNull();
  });
});

describe("A quotation before more words", () => {
  it.each([
    [`title: "알파고는 바보 수준"…LG의 'AI' 개발`, `title: '"알파고는 바보 수준"…LG의 ''AI'' 개발'`, ""],
    [`title: '초거대 AI' 개발`, `title: '''초거대 AI'' 개발'`, ""],
  ])("%s means %s", (line, meant, field) => {
    expect(repaired(quoteTailRepair, line, field)).toBe(meant);
  });

  it.each([
    ['title: a "b"', ""],
    ['title: "a', ""],
  ])("is not in %s", (line, field) => {
    expect(repaired(quoteTailRepair, line, field)).toBeNull();
  });
});
