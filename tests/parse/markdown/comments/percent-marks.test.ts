import { describe, expect, it } from "vitest";
import {
  afterPercentComments,
  isPercentComment,
  percentCommentEnd,
  percentsAhead,
} from "../../../../src/parse/markdown/comments/percent-marks.ts";
import { bodyOf } from "../../../support/parse-body.ts";

describe("isPercentComment", () => {
  it("is true of a comment between percent signs, and of no other", () => {
    const [, inline] = bodyOf("가 %%나%% 다 <!-- 라 --> **마**").tokens;
    const comments = inline?.children?.filter(isPercentComment) ?? [];
    expect(comments.map(({ content }) => content)).toEqual(["%%나%%"]);
  });
});

describe("percentsAhead", () => {
  it("skips percent signs after numbers, unless the line ends with them", () => {
    expect(percentsAhead("50%%이고 %%", 0)).toBe(7);
    expect(percentsAhead("50%%", 0)).toBe(2);
    expect(percentsAhead("50%% 뒤", 0)).toBeNull();
  });
});

describe("percentCommentEnd", () => {
  it("takes any end rather than none", () => {
    expect(percentCommentEnd("%% 30%% 뒤", 0)).toBe(7);
    expect(percentCommentEnd("%%%%", 0)).toBe(4);
    expect(percentCommentEnd("%%%", 0)).toBeNull();
    expect(percentCommentEnd("50%% 할인 %%", 2)).toBeNull();
  });
});

describe("a mark after a number", () => {
  it.each([
    ["%%2026%% 보임 %%비밀 2027%% 끝", "%%2026%%"],
    ["%%p.12%% 보임 %%비밀%%", "%%p.12%%"],
    ["%% 금리 50%% 인상은 나만 %% 글이다. %% 둘째 메모 %% 끝.", "%% 금리 50%% 인상은 나만 %%"],
    ["%%비밀: 물가 3%% → 5%% %% 보임 %%비밀2%%", "%%비밀: 물가 3%% → 5%% %%"],
    ["%%p.12%% 보임", "%%p.12%%"],
    ["%%금리가 50%% 오른다%%", "%%금리가 50%% 오른다%%"],
    ["%% 금리가 50%% 오른다 %% 글", "%% 금리가 50%% 오른다 %%"],
    ["%%금리가 50%%나 오른다%% 글 %%비밀%%", "%%금리가 50%%나 오른다%%"],
  ])("ends a comment only if the next begins one: %j", (text, comment) => {
    expect(text.slice(0, percentCommentEnd(text, 0) ?? 0)).toBe(comment);
  });

  it.each([
    ["금리 3.5%%출처 확인%% 이다.", "%%출처 확인%%"],
    ["금리 3.5%%비밀%%", "%%비밀%%"],
    ["3%%(확인)%%, 4", "%%(확인)%%"],
    ["50%%의 글 %%비밀%%", ""],
    ["50%%의 글 %% 비밀 %%", ""],
    ["50%% 글%% 끝", ""],
    ["50%%에서 60%%로", ""],
    ["50%%", ""],
    ["30%%였다가 50%%", ""],
    ["5%%이고 물가는 3%% 이다.\n원금의 50%%", ""],
  ])("begins one only if it is glued to what it hides: %j", (text, comment) => {
    const start = text.indexOf("%%");
    expect(text.slice(start, percentCommentEnd(text, start) ?? start)).toBe(comment);
  });
});

describe("afterPercentComments", () => {
  it("returns the visible rest", () => {
    expect(afterPercentComments("%% 가 %% %% 나 %% 다")).toBe("다");
    expect(afterPercentComments("%% 가")).toBe("%% 가");
  });
});
