import { describe, expect, it } from "vitest";
import { beginsOwnWords, isOwnHeading } from "../../../src/model/note/own-heading.ts";

describe("a heading of the writer's own", () => {
  it.each([
    ...["메모", "📝 메모", "2. 소감", "내 메모", "나의 다짐", "한 줄 평", "어려웠던 점", "인상 깊은 문장", "내 글"],
    ...["기사를 고른 이유", "이 기사를 선택한 까닭", "Notes", "My thoughts", "Why I chose it", "What I think"],
  ])("speaks of their own words: %s", (heading) => expect(isOwnHeading(heading)).toBe(true));

  it.each([
    ...["", "금리가 오른 이유", "전문가 의견", "내 집 마련의 꿈", "시민들의 생각", "정리", "기사", "어제 읽은 것"],
    ...["내 메모 ".repeat(8), "Why rates rose", "Release notes"],
  ])("may be anybody's: %s", (heading) => expect(isOwnHeading(heading)).toBe(false));

  it.each([
    ["💬 한마디", true],
    ["ㄴ 내 생각: 무섭다", true],
    ["메모를 남긴 사람은 없었다.", false],
    ["질문: 왜 오르는가?", false],
    ["", false],
  ])("may begin a line, too: %s", (line, expected) => expect(beginsOwnWords(line)).toBe(expected));
});
