import { describe, expect, it } from "vitest";
import { withPlainLetters } from "../../../../src/parse/front-matter/lines/plain-letters.ts";
import { fieldsOf, fixed, readLines, seen } from "../../../support/front-matter.ts";
import { told } from "../../../support/told.ts";

describe("a line with letters that are not what they look like", () => {
  it.each([
    ["dr\u0430ft: true", "draft: true"],
    ["\ufeffdraft: true", "draft: true"],
    ["draft\u00a0: true", "draft: true"],
    ["\u3000draft: true # 아직", "draft: true # 아직"],
    ["draft: tr\u057de", "draft: true"],
    ["draft: true\u200b # 아직", "draft: true # 아직"],
    ["draft:\u00a0true", "draft: true"],
    ['"dr\u0430ft": "true\u200b"', '"draft": "true"'],
    ["publish\u0435d: f\u0430lse", "published: false"],
    ["\u0430rticle: l\u0456nk", "article: link"],
    ["ti\u00adtle: \u0430 \u200b", "title: \u0430 \u200b"],
    ["dat\u0435: 2099-01-01", "date: 2099-01-01"],
    ["draft: ' true'", "draft: 'true'"],
    ['draft: "true " # 아직', 'draft: "true" # 아직'],
    ["draft: true '", "draft: true'"],
  ])("%j is read as %j", (typed, plain) => {
    expect(withPlainLetters(typed)).toBe(plain);
  });

  it.each([
    "draft: true",
    "draft: \u200b",
    "draft: m\u0430ybe",
    "автор: я",
    "  dr\u0430ft: true",
    "# dr\u0430ft: true",
    "title: dr\u0430ft",
    "글",
  ])("%j stays", (typed) => {
    expect(withPlainLetters(typed)).toBe(typed);
  });

  it("holds its note back, names the letter, and is repaired", () => {
    const reading = readLines("title: a", "dr\u0430ft: true\u200b");
    expect(fieldsOf(reading)).toEqual({ title: "a", draft: true });
    expect(reading.diagnostics.map((one) => told(one, "ko"))).toEqual([
      "front-matter-look-alike-letter posts/a.md:3:1 | 겉모습만 같거나 보이지 않는 글자가 섞여 있습니다: 키릴 문자 \u0430(U+0430), 눈에 보이지 않는 글자(U+200B). 보이는 대로 읽었습니다 | draft: true | dr\u0430ft: true\u200b | 이렇게 고치세요: draft: true (npm run check -- --fix 가 고쳐 줍니다)",
    ]);
    expect(fixed("---\ntitle: a\ndr\u0430ft: true\u200b\n---\n", reading.diagnostics)).toBe(
      "---\ntitle: a\ndraft: true\n---\n",
    );
  });

  it("is judged with the others of its name", () => {
    expect(seen(readLines("title: a", "draft: false", "dr\u0430ft: true").diagnostics)).toContain(
      "front-matter-held-twice 3:1-3:6",
    );
  });

  it("is not said to be read where it is not", () => {
    expect(seen(readLines("title: a", "t\u0430gs: !!js/function b").diagnostics)).toEqual([
      "front-matter-code 3:1-3:22",
    ]);
  });
});
