import { describe, expect, it } from "vitest";
import { likelyRole, namesSomeSection } from "../../../src/check/sections/likely-role.ts";

describe("likelyRole", () => {
  it.each([
    ["키워드들", "keywords"],
    ["내가 뽑은 키워드", "keywords"],
    ["My keywords", "keywords"],
    ["요약본", "summary"],
    ["더 궁금해진 것", "questions"],
    ["남은 질문들", "questions"],
    ["Questions I have", "questions"],
  ])("takes %s for %s", (heading, role) => {
    expect(likelyRole(heading)).toBe(role);
  });

  it.each([
    "답",
    "요약약",
    "질문과 답",
    "모르는 용어",
    "느낀 점",
    "요약과 질문",
    "키워드로 보는 세계 경제 이야기",
    "배경",
    "",
  ])("takes %s for none", (heading) => {
    expect(likelyRole(heading)).toBeNull();
  });
});

describe("namesSomeSection", () => {
  it("knows words of sections from words of the writer's own", () => {
    expect(["5. 답", "출처", "키워드들", "요먁"].every(namesSomeSection)).toBe(true);
    expect(["다섯 글자로", "남은 것"].some(namesSomeSection)).toBe(false);
  });
});
