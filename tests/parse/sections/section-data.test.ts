import { describe, expect, it } from "vitest";
import type { SourcePath } from "../../../src/model/address/addresses.ts";
import { readFrontMatter } from "../../../src/parse/front-matter.ts";
import { readSectionData } from "../../../src/parse/sections/section-data.ts";
import { plainSettings } from "../../support/parse-body.ts";
import { sectionsOf } from "../../support/read-sections.ts";

function read(markdown: string, fields = "") {
  const text = `---\ntitle: 시험\n${fields}---\n`;
  const { frontMatter } = readFrontMatter({ path: "posts/a.md" as SourcePath, text }, plainSettings);
  if (frontMatter === null) throw new Error("No front matter");
  const { body, spans } = sectionsOf(markdown);
  const { parts, ...data } = readSectionData(body, spans, frontMatter);
  const inOrder = spans.map((span) => parts.get(span));
  return { ...data, readings: inOrder.map((part) => part?.reading), extracted: inOrder.map((part) => part?.extracted) };
}

const valuesOf = (placed: readonly { readonly value: string }[]) => placed.map(({ value }) => value);

describe("readSectionData", () => {
  it("puts the front matter's values first and adds what the body says besides", () => {
    const data = read(
      "## 키워드\nlg, AI\n\n## 요약\n올랐다.\n또.\n\n## 질문\n- 왜?\n- 언제?",
      ["keywords: [LG]", "summary: 올랐다.", "questions: [왜?]\n"].join("\n"),
    );
    expect(valuesOf(data.keywords)).toEqual(["LG", "AI"]);
    expect(data.summary?.value).toBe("올랐다.\n또.");
    expect(data.questions.map(({ text }) => text)).toEqual(["왜?", "언제?"]);
  });

  it("joins what several sections of one role say", () => {
    const data = read("## 요약\n가\n\n## 키워드\nLG\n\n## 요약\n나\n가\n\n## 느낀 점\n다\n\n## 소감\n라");
    expect(data.summary?.value).toBe("가\n나");
    expect(data.reflection?.value).toBe("다\n라");
  });

  it("keeps what each section says apart, under the author's own name for it", () => {
    const { readings } = read(
      "## 1. 소감 : 놀랐다\n가\n\n---\n\n**배운 점**: 나\n\n---\n\n- 느낀점: 다\n- 질문: 왜?\n\n## 들어가며\n라",
    );
    expect(readings.map((reading) => [reading?.label, reading?.afterLabel, reading?.reflection])).toEqual([
      ["소감", "놀랐다", "놀랐다\n가"],
      ["배운 점", "", "나"],
      [null, "", "다"],
      [null, "", null],
    ]);
    expect(readings[2]?.questions).toHaveLength(1);
  });

  it("takes a question that the front matter asks too for its own, not the section's", () => {
    const data = read("## 질문\n- 왜?\n- 언제?", "questions: [왜?]\n");
    expect(data.readings[0]?.questions).toEqual([data.questions[1]?.id]);
  });

  it("reads a joined section by both its roles", () => {
    const data = read("## 요약 및 느낀점\n가\n\n## 키워드 & 용어\n- RP: 되사는 채권\n- 금리");
    expect(data.summary?.value).toBe("가");
    expect(data.reflection?.value).toBe("가");
    expect(valuesOf(data.keywords)).toEqual(["RP", "금리"]);
    expect(data.terms.map(({ value }) => value)).toEqual([{ term: "RP", definition: "되사는 채권" }]);
    expect(data.extracted).toEqual([true, true]);
  });

  it("parts what stands below a joined name where the text shows it", () => {
    const data = read("## 키워드 및 요약\n\n금리, 환율\n\n금리가 올랐다.");
    expect([valuesOf(data.keywords), data.summary?.value]).toEqual([["금리", "환율"], "금리가 올랐다."]);
    expect(data.extracted).toEqual([true]);
    expect(read("## 키워드 및 요약\n\n금리\n\n올랐다. ![](/a.png)").extracted).toEqual([false]);
  });

  it("reads labels below a joined name by their own", () => {
    for (const below of [
      "- 키워드: 금리\n- 요약: 올랐다.",
      "키워드: 금리\n\n요약: 올랐다.",
      "**키워드** 금리\n\n**요약** 올랐다.",
    ]) {
      const data = read(`## 키워드 및 요약\n\n${below}`);
      expect([valuesOf(data.keywords), data.summary?.value]).toEqual([["금리"], "올랐다."]);
    }
    const asked = read("## 요약 · 질문\n\n요약: 올랐다.\n\n질문: 왜?");
    expect([asked.summary?.value, asked.questions.map(({ text }) => text)]).toEqual(["올랐다.", ["왜?"]]);
  });

  it("calls a section data only when nothing but its values stands in it", () => {
    expect(read("## 키워드\nLG").extracted).toEqual([true]);
    expect(read("## 키워드\n[LG](/lg/)").extracted).toEqual([false]);
    expect(read("## 키워드\nLG\n\n```\n코드\n```").extracted).toEqual([false]);
    expect(read("- 키워드: LG\n- 날짜: 오늘").extracted).toEqual([false]);
    expect(read("- 키워드: LG\n- 링크: https://a.kr").extracted).toEqual([false]);
    expect(read("## 기사\n글").extracted).toEqual([false]);
    expect(read("글").extracted).toEqual([false]);
    expect(read("## 질문\n없음").extracted).toEqual([false]);
    expect(read("## 요약 (둘째)\n말").extracted).toEqual([true]);
    expect(read("# 키워드\n# 환율\n# 요약\n## 가\n# 질문").extracted).toEqual([false, false, true, true]);
    expect(read("## 요약\n\n## 더 읽을 것\n글").extracted).toEqual([true, false]);
    expect(read("## 요약 (둘째)").extracted).toEqual([false]);
    expect(read("## 📝 요약").extracted).toEqual([true]);
    expect(read("- 키워드 (5개): LG\n- 질문: 왜?").extracted).toEqual([false]);
  });

  it("does not take words separated by a bracket for a section's name, which would be lost", () => {
    const { keywords, extracted } = read("**키워드**\n#해시 &lt;태그: LG\n");
    expect([keywords.map(({ value }) => value), extracted]).toEqual([["해시"], [false]]);
  });

  it("neither shows nor asks what is struck out", () => {
    const data = read(
      "### 3. 요약 : ~~틀린 요약~~ **환율**은 올랐다\n### 4. 질문\n- ~~무엇을?~~\n- 왜?\n### 5. 키워드\n~~물가~~, 금리",
    );
    expect(data.summary?.value).toBe("환율은 올랐다");
    expect(data.questions.map(({ text }) => text)).toEqual(["왜?"]);
    expect(valuesOf(data.keywords)).toEqual(["금리"]);
    expect(data.extracted).toEqual([false, false, false]);
  });

  it("joins a summary folded in the front matter to the one below without a blank line", () => {
    expect(read("## 요약\n내렸다", "summary: >\n  금리가\n  올랐다\n").summary?.value).toBe("금리가 올랐다\n내렸다");
    expect(read("글", "summary: |\n  올랐다\n").summary?.value).toBe("올랐다");
  });

  it("is empty for a body without sections", () => {
    expect(read("글")).toMatchObject({ keywords: [], summary: null, questions: [], terms: [], reflection: null });
  });
});
