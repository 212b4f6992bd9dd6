import { describe, expect, it } from "vitest";
import { markedLabel, markedName, markOfLine } from "../../../../src/parse/labels/marks/marked-name.ts";

it("knows an araea typed as a bullet", () => {
  expect(markOfLine("ㆍ키워드 : 금리")).toBe("ㆍ");
});

describe("markedName", () => {
  it.each([
    ["**밑줄 친 문장**", "**", "밑줄 친 문장", ""],
    ["<b>밑줄</b> : 값", "**", "밑줄", "값"],
    ["■ 시사점: 보험", "■", "시사점", "보험"],
    ["[생각]", "[", "생각", ""],
    ["\\[생각\\] 값", "[", "생각", "값"],
    ["(생각)", "(", "생각", ""],
    ["<느낀 점>", "<", "느낀 점", ""],
    ["★ 암기 ★", "★", "암기", ""],
    ["**[생각]**", "**[", "생각", ""],
    ["**✅ 적용할 점 (현직자에게)**", "**☺", "적용할 점 (현직자에게)", ""],
    ["Ⅱ. 연구 요약", "Ⅰ", "연구 요약", ""],
    ["1️⃣ 기사 제목: 꿀벌", "☺", "기사 제목", "꿀벌"],
    ["▶️ 핵심어", "▶", "핵심어", ""],
  ])("reads %s", (line, mark, name, value) => {
    expect(markedName(line)).toEqual({ mark, name, value });
  });

  it("takes any emoji for the same mark, and not another sign", () => {
    expect(markedName("📌 요약")?.mark).toBe(markedName("🔍 낱말")?.mark);
    expect(markedName("■ 요약")?.mark).not.toBe(markedName("▶ 요약")?.mark);
  });

  it.each([
    "요약: 올랐다",
    "- 요약",
    "1. 요약",
    "**한국은행** 총재가 말했다.",
    "[링크](https://a.example)",
    "[^1]: 각주",
    "[[노트]]",
    "[ ] 할 일",
    "<br>글",
    "[서울, 부산]",
    "■ 이 줄은 이름이라기에는 너무 길어서 이름일 수 없는 줄",
    "■ ■",
  ])("leaves %s", (line) => {
    expect(markedName(line)).toBeNull();
  });
});

describe("markOfLine", () => {
  it.each([
    ["📍궁금해요! : 왜?", "☺"],
    ["**요약** 올랐다.", "**"],
    ["글이다.", ""],
  ])("reads %s, whatever it says", (line, mark) => {
    expect(markOfLine(line)).toBe(mark);
  });
});

describe("markedLabel", () => {
  it("needs no colon behind a name in bold", () => {
    expect(markedLabel("**요약** 올랐다.")).toEqual({ mark: "**", name: "", value: "**요약** 올랐다." });
    expect(markedLabel("**요약**: 올랐다.")).toEqual({ mark: "**", name: "요약", value: "올랐다." });
    expect(markedLabel("요약: 올랐다.")).toBeNull();
  });
});
