import { describe, expect, it } from "vitest";
import { afterImage, afterLinkTarget } from "../../../src/parse/links/link-end.ts";

function restAfterLink(source: string): string {
  return source.slice(afterLinkTarget(source, source.indexOf("]")));
}

describe("afterLinkTarget", () => {
  it.each([
    ["[a](b)뒤", "뒤"],
    ["[a](b_(c))뒤", "뒤"],
    ['[a](b "제목 (")뒤', "뒤"],
    ["[a](b '제목)')뒤", "뒤"],
    ["[a](<b )>)뒤", "뒤"],
    ["[a](b\\))뒤", "뒤"],
    ['[a](b"c)뒤', "뒤"],
    ["[a][b]뒤", "뒤"],
    ["[a][]뒤", "뒤"],
    ["[a]뒤", "뒤"],
    ["[a](열린", "(열린"],
  ])("after «%s» continues with «%s»", (source, rest) => {
    expect(restAfterLink(source)).toBe(rest);
  });
});

describe("afterImage", () => {
  it("steps over a description with brackets in it", () => {
    expect("![가 [나] \\] 다](라)뒤".slice(afterImage("![가 [나] \\] 다](라)뒤", 0))).toBe("뒤");
  });

  it("stays where a description has no end", () => {
    expect(afterImage("![가", 0)).toBe(0);
  });
});
