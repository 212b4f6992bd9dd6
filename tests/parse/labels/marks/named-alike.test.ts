import { describe, expect, it } from "vitest";
import type { SectionRole } from "../../../../src/model/note/section-role.ts";
import { markedName } from "../../../../src/parse/labels/marks/marked-name.ts";
import { isNamedAlike, isTypedOtherwise, type NameOfSection } from "../../../../src/parse/labels/marks/named-alike.ts";

function section(line: string, ...roles: readonly SectionRole[]): NameOfSection {
  const own = markedName(line);
  if (own === null) throw new Error(`No name: ${line}`);
  return { own, roles };
}

describe("isNamedAlike", () => {
  it.each([
    ["[키워드]", "[메모]", true],
    ["■ 키워드: 금리", "■ 시사점: 오른다", true],
    ["**키워드** : 금리", "**실천할 것**", true],
    ["**키워드**", "[메모]", false],
    ["■ 키워드", "■ 금리: 돈의 값", false],
    ["**키워드 3가지**", "**실천할 것**", true],
    ["**키워드**", "**왜 오르나?**", false],
    ["**한 줄로 요약하면?**", "**더 궁금한 점은?**", true],
    ["**키워드**", "**물가가 올랐다.**", false],
  ])("compares %s and %s", (own, other, expected) => {
    const line = markedName(other);
    expect(line !== null && isNamedAlike(section(own, "keywords"), line)).toBe(expected);
  });

  it.each<[string, SectionRole[], string, boolean]>([
    ["■ 용어: RP: 채권", ["terms"], "■ 콜: 하루", false],
    ["■ 핵심 단어: 금리, 환율", ["keywords", "terms"], "■ 시사점: 오른다", true],
    ["■ 핵심 단어: 금리", ["keywords", "terms"], "■ 환율: 돈값", false],
    ["[질문]", ["questions"], "[답변]", false],
    ["[질문]", ["questions"], "[메모]", true],
  ])("asks what the section %s is about", (own, roles, other, expected) => {
    const line = markedName(other);
    expect(line !== null && isNamedAlike(section(own, ...roles), line)).toBe(expected);
  });
});

describe("isTypedOtherwise", () => {
  it.each<[string, SectionRole[], string | null, boolean]>([
    ["**키워드**", ["keywords"], "금리, 환율", true],
    ["**키워드**", ["keywords"], "**금리**", false],
    ["**키워드**", ["keywords"], null, true],
    ["■ 키워드: 금리", ["keywords"], "■ 환율", true],
    ["**용어**", ["terms"], "오늘 배운 것이다.", false],
    ["**용어**", ["terms"], "금리: 돈의 값", true],
    ["[용어]", ["terms"], "금리(돈의 값)", true],
    ["**핵심 단어**", ["keywords", "terms"], "#금리 #환율", true],
  ])("judges what stands below %s", (own, roles, below, expected) => {
    expect(isTypedOtherwise(section(own, ...roles), below)).toBe(expected);
  });
});
