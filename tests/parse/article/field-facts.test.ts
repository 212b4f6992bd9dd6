import { describe, expect, it } from "vitest";
import { articleLines } from "../../../src/parse/article/article-lines.ts";
import { factsOfFields } from "../../../src/parse/article/field-facts.ts";
import { fieldRuns } from "../../../src/parse/article/field-runs.ts";
import { bodyOf } from "../../support/parse-body.ts";
import { plainLexicon } from "../../support/read-sections.ts";

const facts = (text: string) => factsOfFields(fieldRuns(articleLines(bodyOf(text).tokens), plainLexicon));

describe("factsOfFields", () => {
  it("are the title, the newspaper, the reporter and the day", () => {
    expect(facts("제목: 가나\n언론사: 한겨레\n기자: 오세훈\n작성일: 2026.1.2")).toEqual({
      headline: "가나",
      publisher: "한겨레",
      reporter: "오세훈",
      published: null,
      day: "2026-01-02",
    });
  });

  it("prefers what is called the headline, wherever it stands", () => {
    expect(facts("제목: 가나\n언론사: 한겨레\n\n글이 나온다.\n\n## 기사 제목\n다라").headline).toBe("다라");
  });

  it("reads a title beside a newspaper's address, and a newspaper called 언론", () => {
    expect(facts("- 제목: 가나\n- 링크: https://www.chosun.com/economy/1").headline).toBe("가나");
    expect(facts("제목: 가나\n언론: 한겨레")).toMatchObject({ headline: "가나", publisher: "한겨레" });
  });

  it.each([
    "기사 제목: 물가가 올랐다.",
    `기사 제목: ${"가".repeat(130)}`,
    "기사 제목: `h3.tit`",
    "기사 제목: https://a.b/c",
  ])("takes no sentence of the article and no code for a headline: %j", (text) => {
    expect(facts(text).headline).toBeNull();
  });

  it("takes a sentence below a heading for no reporter", () => {
    expect(facts("## 언론사\n한겨레\n\n## 기자\n오세훈").reporter).toBe("오세훈");
    expect(facts("## 언론사\n한겨레\n\n## 기자\n오늘은 취재를 했다").reporter).toBeNull();
  });
});
