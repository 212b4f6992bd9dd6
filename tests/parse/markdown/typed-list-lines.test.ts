import { describe, expect, it } from "vitest";
import { parseMarkdown } from "../../../src/parse/markdown.ts";
import { costGrowth, nearlyLinear } from "../../support/cost-growth.ts";

/** The lines of a paragraph as the page shows them. */
const linesOf = (text: string): readonly string[] => {
  const [inline] = parseMarkdown(text, { equalsHighlight: true }).filter(({ type }) => type === "inline");
  const words = (inline?.children ?? []).map(({ type, content }) => {
    if (type === "hardbreak") return "\n";
    return type === "softbreak" ? " " : content;
  });
  return words.join("").split("\n");
};

describe("lines typed as those of a list", () => {
  it.each([
    ["■ 요약\n① 하나\n② 둘", ["■ 요약", "① 하나", "② 둘"]],
    ["▶하나\n▶둘", ["▶하나", "▶둘"]],
    ["🔹 하나\n🔹 둘", ["🔹 하나", "🔹 둘"]],
    ["다음과 같다\nㅇ 하나\nㅇ 둘", ["다음과 같다", "ㅇ 하나", "ㅇ 둘"]],
    ["-하나\n-둘", ["-하나", "-둘"]],
    ["1.하나\n2.둘\n3)셋", ["1.하나", "2.둘", "3)셋"]],
    ["말\n1.하나\n2.둘\n더\n1.셋\n2.넷", ["말", "1.하나", "2.둘 더", "1.셋", "2.넷"]],
    ["순서\n가. 하나\n나. 둘", ["순서", "가. 하나", "나. 둘"]],
    ["1. 하나\n가) 둘\n나) 셋\n2. 넷", ["하나", "가) 둘", "나) 셋"]],
    ["순서\n(1) 하나\n(2) 둘", ["순서", "(1) 하나", "(2) 둘"]],
    ["말\n<span style='color:red'>① 하나</span>\n**② 둘**", ["말", "① 하나", "② 둘"]],
  ])("%j are shown as lines", (text, lines) => {
    expect(linesOf(text)).toEqual(lines);
  });

  it.each([
    "물가는\n3.5% 올랐다",
    "그해 모두\n12. 그리고",
    "값이 3.\n2. 그리고",
    "하나\n둘 ① 셋",
    "오른\n다. 그리고\n나. 둘",
    "가격은\n-5도",
  ])("%j goes on as a paragraph", (text) => {
    expect(linesOf(text)).toHaveLength(1);
  });

  it("cost as much as they are long", () => {
    expect(costGrowth((size) => linesOf("① 가\n".repeat(size)), 400)).toBeLessThan(nearlyLinear);
    expect(costGrowth((size) => linesOf("**".repeat(size) + "\n".repeat(2) + "가\n① ".repeat(size)), 400)).toBeLessThan(
      nearlyLinear,
    );
  });
});
