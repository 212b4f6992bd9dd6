import { describe, expect, it } from "vitest";
import { decodeList, decodeWordList } from "../../../../src/parse/front-matter/fields/list.ts";
import { fieldIn, outcome } from "../../../support/front-matter.ts";
import { told } from "../../../support/told.ts";

describe("A list within a list", () => {
  it.each([
    ["keywords: [[금리, 환율]]", ["금리", "환율"], "[금리, 환율]"],
    ["keywords: [[금리]]", ["금리"], "[금리]"],
    ["keywords: [[금리], [환율, 물가]]", ["금리", "환율", "물가"], "[금리, 환율, 물가]"],
    ["keywords:\n  - [[금리]]\n  - [[환율]]", ["금리", "환율"], "[금리, 환율]"],
    ["keywords: [[[2021]]]", ["2021"], "[2021]"],
  ])("%j is one list", (yaml, value, text) => {
    const decoded = decodeWordList(fieldIn(yaml));
    expect(outcome(decoded)).toEqual({ value, rules: ["front-matter-nested-list"] });
    expect(decoded.diagnostics[0]?.fix?.text).toBe(text);
  });

  it("is told of once, in kind words", () => {
    const { diagnostics } = decodeWordList(fieldIn("keywords: [[금리, 환율]]"));
    expect(diagnostics.map((problem) => told(problem, "ko"))).toEqual([
      expect.stringContaining(
        "목록 안에 또 목록이 있습니다. 안에 있는 것도 모두 한 목록으로 읽었습니다 | keywords: [금리, 환율] | keywords: [[금리, 환율]] | 이렇게 고치세요: keywords: [금리, 환율] (npm run check -- --fix 가 고쳐 줍니다)",
      ),
    ]);
  });

  it("has no fix where a remark or a name would be lost", () => {
    const { diagnostics } = decodeWordList(fieldIn("keywords:\n  - [금리] # 중요\n  - [환율]"));
    expect(diagnostics.map(({ fix }) => fix)).toEqual([null]);
  });

  it("is read in a field of texts, too", () => {
    expect(outcome(decodeList(fieldIn("aliases: [[EXAONE]]")))).toEqual({
      value: ["EXAONE"],
      rules: ["front-matter-nested-list"],
    });
  });

  it("is another program's where it is deep, and ends however often it is referred to", () => {
    expect(outcome(decodeWordList(fieldIn("tags: [[[[[가]]]]]"))).rules).toEqual(["front-matter-wrong-kind"]);
    const bomb = `tags: [&a [가, 나, 다, 라], &b [${"*a, ".repeat(40)}], &c [${"*b, ".repeat(40)}], [${"*c, ".repeat(40)}]]`;
    expect(outcome(decodeWordList(fieldIn(bomb))).rules).toEqual(["front-matter-too-many"]);
    expect(outcome(decodeWordList(fieldIn("tags: &all [가, *all]"))).rules).toEqual(["front-matter-wrong-kind"]);
  });
});
