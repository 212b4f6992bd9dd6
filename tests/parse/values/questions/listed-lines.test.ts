import { describe, expect, it } from "vitest";
import { isListOfNames } from "../../../../src/parse/values/questions/listed-lines.ts";
import { linesOf } from "../../../support/read-sections.ts";

const isList = (...lines: string[]) => isListOfNames(linesOf(lines.join("\n")).lines);

describe("isListOfNames", () => {
  it.each([
    [
      [
        "객체 지향-solid 원칙",
        "thinking in react docs 읽어보기",
        "js reduce 함수",
        "typescript 사용자 정의 타입, interface",
      ],
    ],
    [["ref 콜백", "`forwardRef`"]],
    [["금통위 구성", "기준금리와 시장금리의 차이", "소비자 물가", "사이드카 제도"]],
    [["SSR", "SPA 의 역사"]],
    [["참가", "역할", "한은"]],
  ])("splits %j", (lines) => {
    expect(isList(...lines)).toBe(true);
  });

  it.each([
    ["one line", ["금통위 구성"]],
    ["a sentence broken at a particle", ["기준금리를", "올리는 이유"]],
    ["a sentence broken at a clause", ["금리가 오르면", "환율이 내리는 까닭"]],
    ["a sentence broken in English", ["the meaning of", "quantitative easing"]],
    ["a sentence that is led on", ["미국의 금리 인상", "그리고 한국의 대응"]],
    ["words in front of a comma", ["금리,", "환율"]],
    ["a question", ["금리 인상", "왜 오를까?"]],
    ["what tells something", ["금통위 구성", "금리를 올렸다고 한다"]],
    ["full lines", ["한국은행 금융통화위원회의 구성과 그 위원들의 임기 및 추천 기관", "가계부채 대책"]],
    ["lines with marks of their own", ["금리 인상", "-> 물가 안정"]],
  ])("does not part %s", (_name, lines) => {
    expect(isList(...lines)).toBe(false);
  });
});
