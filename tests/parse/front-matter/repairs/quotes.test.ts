import { describe, expect, it } from "vitest";
import { quotesRepair, quoteUnclosedRepair } from "../../../../src/parse/front-matter/repairs/quotes.ts";
import { repaired } from "../../../support/front-matter.ts";

describe("A pair of quotes round a value with such quotes inside", () => {
  it.each([
    [`title: '"알파고"…LG의 '초거대 AI' 개발'`, `title: '"알파고"…LG의 ''초거대 AI'' 개발'`, ""],
    [`title: "그는 "인상"이라 했다"`, `title: '그는 "인상"이라 했다'`, ""],
    [`title: "it's \\"so\\" "good""`, `title: 'it''s "so" "good"'`, ""],
    [`title: 'it''s 'new''`, `title: 'it''s ''new'''`, ""],
    [`  - 'a 'b' c'  # 메모`, `  - 'a ''b'' c'  # 메모`, "questions"],
  ])("%s means %s", (line, meant, field) => {
    expect(repaired(quotesRepair, line, field)).toBe(meant);
  });

  it.each([
    ["title: plain", ""],
    [`title: 'a' b`, ""],
    [`title: '`, ""],
    [`title: ''`, ""],
    ['title: "a', ""],
  ])("is not in %s", (line, field) => {
    expect(repaired(quotesRepair, line, field)).toBeNull();
  });
});

describe("An unclosed quote", () => {
  it.each([
    ['title: "금리', "title: '금리'", ""],
    ['title: "금리”', "title: '금리'", ""],
    ["title: '금리’", "title: '금리'", ""],
    [`title: "금리'`, "title: '금리'", ""],
    [`title: '금리"`, "title: '금리'", ""],
    [`title: "it's '90`, "title: 'it''s ''90'", ""],
    ["title: 'it", "title: 'it'", ""],
  ])("%s means %s", (line, meant, field) => {
    expect(repaired(quoteUnclosedRepair, line, field)).toBe(meant);
  });

  it.each([
    ['title: "금리"', ""],
    ['title: 금리"', ""],
  ])("is not in %s", (line, field) => {
    expect(repaired(quoteUnclosedRepair, line, field)).toBeNull();
  });
});
