import { describe, expect, it } from "vitest";
import { joinProse, readProse } from "../../../src/parse/values/prose.ts";
import { firstValue } from "../../support/read-sections.ts";
import { placed } from "../../support/study-note.ts";

function read(markdown: string) {
  const { body, value } = firstValue(markdown);
  const { values, complete } = readProse(body, value);
  return { text: values[0]?.value ?? null, complete };
}

describe("readProse", () => {
  it.each([
    ["## 요약 : 금리가   올랐다", "금리가 올랐다", true],
    ["## 요약\n- 가\n- 나\n\n> 다\n\n|라|마|\n|-|-|", "가\n나\n다\n라 마", true],
    ["## 요약\n1. 가\n2) 나", "가\n나", false],
    ["## 요약\n- [ ] 가\n- [x] 나", "가\n나", false],
    ["1. 요약\n\n   가", "가", true],
    ["## 요약 : 가\n\n나  \n다<br>라", "가\n나\n다\n라", true],
    ["## 요약\n① 가\n② 나", "가\n나", false],
    ["## 요약\n① 가 ②나 ③ 다", "가\n나\n다", false],
    ["요약 3줄 : ①가 ②나", "가\n나", false],
    ["## 요약\n1️⃣ 가 2️⃣ 나", "가\n나", false],
    ["요약: 1. 가 2. 나", "가\n나", false],
    ["**요약**: 1. 가\n2. 나", "가\n나", false],
    ["## 요약\n① 가 ② 나\n③ 다", "가\n나\n다", false],
    ["## 요약\n① 가 ③ 나", "① 가 ③ 나", true],
    ["## 요약\n가 ① 나 ② 다", "가 ① 나 ② 다", true],
    ["## 요약\n가. 오름\n나. 내림", "오름\n내림", false],
    ["## 요약\n○ 가\n○ 나", "가\n나", true],
    ["## 요약\n-가\n-나", "가\n나", true],
    ["## 요약\n ○ 가\n   - 나\n ○ 다", "가\n나\n다", true],
    ["## 요약\n- 가\n\n○ 나", "가\n○ 나", true],
    ["요약 : 가\n‣ 나\n‣ 다", "가\n나\n다", true],
    ["## 요약\n1)가\n2)나", "가\n나", false],
    ["## 요약\n1) 가 2) 나", "가\n나", false],
    ["## 요약\n없음", null, false],
    ["## 요약\n가\n(출처: 소년조선일보 2026.3.13)", "가", false],
    ["## 요약\n가\n\n(출처 : [한겨레](/a))", "가", false],
    ["요약: 가\n(기사 출처: 한겨레)", "가", false],
    ["## 요약\n(출처: 한겨레)", null, false],
    ["## 요약\n(출처: 한겨레)\n가", "(출처: 한겨레)\n가", true],
    ["## 요약\n가 (출처: 한겨레)", "가 (출처: 한겨레)", true],
    ["## 요약\n-", null, true],
    ["## 요약", null, true],
    ["## 요약\n[가](/)", "가", false],
    ["## 요약\n가\n\n```\n나\n```", "가", false],
  ])("reads «%s» as %j", (markdown, text, complete) => {
    expect(read(markdown)).toEqual({ text, complete });
  });
});

describe("joinProse", () => {
  it("joins parts line by line, each line once, at the place of the first", () => {
    expect(joinProse([placed("가\n가"), placed("나"), placed("가\n다")])?.value).toBe("가\n가\n나\n다");
    expect(joinProse([])).toBeNull();
  });
});
