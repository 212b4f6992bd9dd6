import { describe, expect, it } from "vitest";
import { quoteTailRepair } from "../../../../src/parse/front-matter/repairs/quote-tail.ts";
import { repaired } from "../../../support/front-matter.ts";

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
