import { describe, expect, it } from "vitest";
import type { SectionRole } from "../../../src/model/note/section-role.ts";
import { valueOfRole } from "../../../src/parse/values/parted-value.ts";
import { firstValue } from "../../support/read-sections.ts";

/** The lines that each of two roles reads. */
function lines(note: string): Readonly<Partial<Record<SectionRole, readonly string[]>>> {
  const { value } = firstValue(note);
  return Object.fromEntries(
    value.roles.map((role) => [
      role,
      valueOfRole(value, role).blocks.flatMap((block) =>
        block.kind === "paragraph" ? block.lines.map(({ text }) => text) : [],
      ),
    ]),
  );
}

describe("valueOfRole", () => {
  it.each([
    ["## 키워드 및 요약\n\n금리, 환율\n\n금리가 올랐다.", { keywords: ["금리, 환율"], summary: ["금리가 올랐다."] }],
    ["## 키워드 및 요약\n\n#금리 #환율\n금리가 올랐다.", { keywords: ["#금리 #환율"], summary: ["금리가 올랐다."] }],
    [
      "## 키워드 및 요약\n- 금리\n- 환율\n- 금리가 올랐다.",
      { keywords: ["금리", "환율"], summary: ["금리가 올랐다."] },
    ],
    ["## 키워드 및 요약\n\n금리가 올랐다.\n\n#금리", { keywords: ["#금리"], summary: ["금리가 올랐다."] }],
    ["## 요약 · 질문\n\n올랐다.\n\n왜 올랐을까?", { summary: ["올랐다."], questions: ["왜 올랐을까?"] }],
    ["## 요약 · 질문\n\n왜 올랐나?\n\n그래서 올랐다.", { summary: ["그래서 올랐다."], questions: ["왜 올랐나?"] }],
    [
      "## 질문 및 느낀 점\n- 왜?\n  - 그래서다.\n- 어렵다고 느꼈다.",
      { questions: ["왜?", "그래서다."], reflection: ["어렵다고 느꼈다."] },
    ],
    ["## 키워드와 질문\n\n금리\n\n왜 오르나?", { keywords: ["금리"], questions: ["왜 오르나?"] }],
  ])("parts %j", (note, expected) => {
    expect(lines(note)).toEqual(expected);
  });

  it.each([
    "## 요약 및 느낀점\n\n올랐다.\n\n놀랐다.",
    "## 키워드 및 요약\n\n금리, 환율\n\n물가",
    "## 키워드 및 요약\n\n금리가 올랐다.",
    "## 요약 및 키워드\n\n올랐다.\n\n금리\n\n다시 내렸다.",
    "## 요약 · 질문\n\n올랐다.\n\n```\n왜?\n```\n\n왜?",
    "## 키워드 & 용어\n- 금리: 돈의 값이다.",
  ])("leaves all of %j to both", (note) => {
    const { value } = firstValue(note);
    for (const role of value.roles) expect(valueOfRole(value, role)).toBe(value);
  });

  it("leaves a name of one role alone", () => {
    const { value } = firstValue("## 요약\n\n금리, 환율\n\n올랐다.");
    expect(valueOfRole(value, "summary")).toBe(value);
  });
});
