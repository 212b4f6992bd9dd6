import { describe, expect, it } from "vitest";
import { remarksAmong } from "../../../src/parse/values/remark-line.ts";

function remarksOf(...lines: readonly string[]) {
  const isRemark = remarksAmong(lines);
  return lines.filter((line) => isRemark(line));
}

describe("A remark among words", () => {
  it("stands behind its sign, or is called so", () => {
    expect(remarksOf("금리, 환율", "※ 참고: 어쩌고")).toEqual(["※ 참고: 어쩌고"]);
    expect(remarksOf("금리", "※ 요약 요약글")).toEqual(["※ 요약 요약글"]);
    expect(remarksOf("금리, 환율", "참고: 어쩌고")).toEqual(["참고: 어쩌고"]);
  });

  it("is none where every line has the sign, or a word only begins alike", () => {
    expect(remarksOf("※ 금리", "※ 환율")).toEqual([]);
    expect(remarksOf("금리: 돈의 값", "참고인: 말하는 사람", "메모리", "참고:: 필드")).toEqual([]);
  });
});
