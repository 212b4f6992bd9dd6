import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kindsOfField } from "../../../src/parse/article/field-names.ts";

describe("kindsOfField", () => {
  it.each([
    ["1️⃣ 기사 제목", ["headline"]],
    ["[기사제목]", ["headline"]],
    ["Ⅰ. 제목", ["title"]],
    ["■ 헤드라인", ["headline"]],
    ["본문 링크", ["address"]],
    ["✔️언론사/기자", ["publisher", "reporter"]],
    ["신문사 / 날짜", ["publisher", "day"]],
    ["저자", ["book"]],
    ["언론", ["paper"]],
  ])("knows %s", (name, kinds) => {
    expect(kindsOfField(name)).toEqual(kinds);
  });

  it.each(["", "기사 제목의 뜻", "언론사/회사", "제목".repeat(30)])("knows nothing of %j", (name) => {
    expect(kindsOfField(name)).toEqual([]);
  });
});

describe("a syllable that is in no name", () => {
  /** Left out of the compared form; whatever has attributes is taken apart. */
  const attributes = "{#가}";
  const pieces = [
    ..."기사|제목|날짜|기자|언론사|이름|면|금리|의|가|나|하|및|간|1|2|.|)|(|[|]|#|*|_|:|/|·|,|ㅋ| |📰|title|by".split(
      "|",
    ),
    ..."{|｛|#|\u200B|ㄱ|\u11A8|\u1100\u1161|제모\u11A8|ｔｉｔｌｅ|Ⅰ|①".split("|"),
  ];
  const name = fc.array(fc.constantFrom(...pieces), { maxLength: 6 }).map((parts) => parts.join(""));

  it("makes none, as would be found without looking for one", () => {
    fc.assert(
      fc.property(name, (typed) => {
        expect(kindsOfField(typed)).toEqual(kindsOfField(typed + attributes));
      }),
      { numRuns: 3_000 },
    );
  });

  it("is in attributes, or made of its letters first", () => {
    expect(kindsOfField("기사 {#금리}")).toEqual(["article"]);
    expect(kindsOfField("기사 제모\u11A8")).toEqual(["headline"]);
  });
});
