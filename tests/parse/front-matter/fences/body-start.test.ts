import { describe, expect, it } from "vitest";
import {
  bodyStartBeforeClosing,
  bodyStartWithoutClosing,
} from "../../../../src/parse/front-matter/fences/body-start.ts";

describe("Where a body begins that no line closes off", () => {
  it.each([
    [["title: a", "tags:", "- b", "  - c"], null],
    [["title: a", "", "tags: b"], null],
    [["title: a", "", "본문"], 1],
    [["title: a", "# 1. 기사"], 1],
    [["title: a", "", "키워드: LG"], 1],
    [["제목: a", "날짜: b", "", "글"], 2],
    [["요약: a", "날짜: b", "", "글"], 0],
    [["title: a", "", "- 목록"], 1],
    [["title: a", "tags: [b,", "c]", "draft: true", "본문"], 4],
    [["title: a", 'summary: "b', 'c"', "본문"], 3],
    [["title: a", "tags: [b", "본문]이 아닌 글", "", "]"], 2],
    [["title: a", "tags: [b", "draft: true", "c]"], 3],
    [["", "본문"], 0],
    [[], null],
  ])("%j: %s", (lines, start) => {
    expect(bodyStartWithoutClosing(lines)).toBe(start);
  });
});

describe("Where a body begins before a line that seems to close the front matter", () => {
  it.each([
    [["title: a", "본문이 아니라 값의 다음 줄"], null],
    [["title: a", "", "# 메모", "tags: b"], null],
    [["title: a", "", "다른_이름: b"], null],
    [["title: a", "", "# 1. 기사", "본문", "더"], 1],
    [["title: a", "", "본문"], 1],
    [["title a", "draft: true"], null],
    [["제목 넷째", "", "draft: true"], null],
    [["title: a", "", "뜬금없는 줄", "draft: true", ""], null],
    [["title: a", "", "뜬금없는 줄", "초안: 예", "더"], null],
    [["title: a", "", "뜬금없는 줄", "tags: b"], null],
    [["title: a", "", "본문", "tags: b", "본문"], 1],
  ])("%j: %s", (lines, start) => {
    expect(bodyStartBeforeClosing(lines)).toBe(start);
  });
});
