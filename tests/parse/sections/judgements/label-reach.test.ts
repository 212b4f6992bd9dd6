import { describe, expect, it } from "vitest";
import { withholdArticle } from "../../../../src/index/withheld/withhold-article.ts";
import type { SourcePath } from "../../../../src/model/address/addresses.ts";
import { parseNote } from "../../../../src/parse/parse-note.ts";
import { noteFrom } from "../../../support/note-from.ts";
import { plainSettings } from "../../../support/parse-body.ts";
import { sectionsOf } from "../../../support/read-sections.ts";

/** Each section as its roles and its blocks. */
function outline(markdown: string): readonly string[] {
  const { body, spans } = sectionsOf(markdown);
  return spans.map(({ roles, start, end }) => {
    const words = body.tokens.slice(start, end).filter(({ type }) => type === "inline");
    return `${roles.join("+")}: ${words.map(({ content }) => content.replaceAll("\n", "/")).join(", ")}`;
  });
}

function noteOf(body: string) {
  const text = `---\ntitle: 금리\n---\n\n${body}`;
  return parseNote({ path: "posts/2021-12-15-rate.md" as SourcePath, text }, plainSettings).note;
}

describe("the reach of a label in a line of prose", () => {
  it("is its own paragraph, with a list or an answer right below", () => {
    expect(outline("글\n\n키워드: 금리\n\n설명\n\n요약: 올랐다\n\n- 가\n\n- 나\n\n뒤 글\n\n- 다")).toEqual([
      "other: 글",
      "keywords: 키워드: 금리",
      "other: 설명",
      "summary: 요약: 올랐다, 가, 나",
      "other: 뒤 글, 다",
    ]);
    expect(outline("글\n\n키워드: 금리\n\n질문: 왜?\n\n답: 그래서.\n\n뒤 글")).toEqual([
      "other: 글",
      "keywords: 키워드: 금리",
      "questions: 질문: 왜?, 답: 그래서.",
      "other: 뒤 글",
    ]);
  });

  it("is its own paragraph at the head of a note, too, and for keywords everywhere", () => {
    expect(outline("키워드: 금리\n\n요약: 올랐다\n\n글")).toEqual([
      "keywords: 키워드: 금리",
      "summary: 요약: 올랐다",
      "other: 글",
    ]);
    expect(outline("## 요약\n\n가\n\n키워드: 금리\n\n글")).toEqual([
      "summary: 요약, 가",
      "keywords: 키워드: 금리",
      "other: 글",
    ]);
  });

  it("is its own paragraph for keywords beside a label that is set off, and all below one alone on its line", () => {
    for (const label of ["**키워드**: 금리, 환율", "[키워드] 금리, 환율", "**Keywords:** 금리, 환율"]) {
      expect(outline(`${label}\n\n스레드는 가볍다\n\n## 둘\n\n글`)).toEqual([
        `keywords: ${label}`,
        "other: 스레드는 가볍다",
        "other: 둘, 글",
      ]);
      expect(outline(`${label}\n\n- 물가\n\n글`)).toEqual([`keywords: ${label}, 물가`, "other: 글"]);
    }
    expect(outline("**키워드**\n\n금리\n\n환율")).toEqual(["keywords: **키워드**, 금리, 환율"]);
    expect(outline("**키워드**\n금리\n\n환율")).toEqual(["keywords: **키워드**/금리, 환율"]);
  });

  it("is a whole section for a label that is set off, alone on its line, or behind a rule", () => {
    for (const label of ["**요약**: 올랐다", "[요약] 올랐다", "요약:"]) {
      expect(outline(`글\n\n${label}\n\n둘째\n\n> 셋째`)).toHaveLength(2);
    }
    expect(outline("글\n\n---\n\n요약: 올랐다\n\n둘째")).toEqual(["other: 글", "summary: 요약: 올랐다, 둘째"]);
  });

  it("leaves the words in place in a prose note that names nothing else, and reads the data", () => {
    const note = noteOf(
      "본문\n\n앞 문단이다.\n\n결론: 파일을 불러와서\n처리를 한다.\n\n> 단점: 여전히 불편하다.\n\n뒤 문단이다.",
    );
    expect(note?.sections.map(({ roles, text }) => [roles, text])).toEqual([
      [["other"], "본문\n앞 문단이다."],
      [["other"], "결론: 파일을 불러와서\n처리를 한다."],
      [["other"], "단점: 여전히 불편하다.\n뒤 문단이다."],
    ]);
    expect(note?.summary?.value).toBe("파일을 불러와서\n처리를 한다.");
  });

  it("leaves no words of a withheld article in place", () => {
    const days =
      "## 수요일\n\n기사: 비밀이라고 밝혔다.\n요약: 올랐다\n\n## 목요일\n\n기사: 또 비밀이라고 밝혔다.\n요약: 내렸다";
    const { sections } = withholdArticle(noteFrom(days, "article: link\n"), "full");
    expect(JSON.stringify(sections)).not.toContain("비밀");
    expect(sections.map(({ roles }) => roles)).toEqual([
      ["other"],
      ["article", "summary"],
      ["other"],
      ["article", "summary"],
    ]);
  });

  it("makes a section of the only label if nothing follows it", () => {
    expect(outline("글\n\n요약: 올랐다\n\n- 둘째\n\n---\n")).toEqual(["other: 글", "summary: 요약: 올랐다, 둘째"]);
  });
});
