import { describe, expect, it } from "vitest";
import { divideBody } from "../../../src/parse/sections/divide-body.ts";
import { bodyWithLexicon } from "../../support/read-sections.ts";

function rolesOf(markdown: string, isWithheld = false): readonly string[] {
  return divideBody(bodyWithLexicon(markdown), { isWithheld }).spans.map(({ roles }) => roles.join("+"));
}

const vague = [
  ...["생각", "느낌", "의견", "감상", "시사점", "My take", "Opinion", "Insight", "Thoughts"].map((name) => [
    name,
    "reflection",
  ]),
  ...["내용 정리", "주요 내용", "In one sentence", "Key Points", "Main idea", "핵심 포인트", "요점"].map((name) => [
    name,
    "summary",
  ]),
  ...["핵심 개념", "주요 개념", "Terms", "Words"].map((name) => [name, "terms"]),
  ...["예상 논제", "논술 예상 논제", "면접 질문", "예상 면접 질문과 답변", "질문 있어요", "탐구 질문"].map((name) => [
    name,
    "questions",
  ]),
];

describe("divideBody", () => {
  it.each(vague)("reads %s beside a name of a study, and not alone", (name, role) => {
    expect(rolesOf(`## 키워드\n금리\n\n## ${name}\n\n글이다.`)).toEqual(["keywords", role]);
    expect(rolesOf(`## ${name}\n\n글이다.`)).toEqual(["other"]);
  });

  it.each(["결론", "Q&A", "Summary", "Key takeaways"])("does not take %s for a name of a study", (name) => {
    expect(rolesOf(`## ${name}\n\n글이다.\n\n## 의견\n\n글이다.`)[1]).toBe("other");
  });

  it("takes Summary and Questions together for names of a study", () => {
    const rolesBeside = (name: string) =>
      rolesOf(`## Summary\n\nIt rose.\n\n## ${name}\n\n- Why?\n\n## Terms\n\n- a: b`);
    expect(rolesBeside("Questions")).toEqual(["summary", "questions", "terms"]);
    expect(rolesBeside("Details")).toEqual(["summary", "other", "other"]);
  });

  it("reads them with a colon, too", () => {
    expect(rolesOf("■ 키워드: 금리\n■ 시사점: 오른다")).toEqual(["keywords+reflection"]);
  });

  it("reads them where the article is withheld, if the same is withheld then", () => {
    expect(rolesOf("## 기사\n\n글\n\n## 키워드\n금리\n\n## 의견\n\n글", true)).toEqual([
      "article",
      "keywords",
      "reflection",
    ]);
  });

  it("leaves a note as it is whose article they would end", () => {
    const body = "**기사**\n\n글이다.\n\n**의견**\n\n갈린다.\n\n**키워드**\n금리";
    expect(rolesOf(body)).toEqual(["article", "reflection", "keywords"]);
    expect(rolesOf(body, true)).toEqual(["article", "keywords"]);
    expect(rolesOf("# 기사\n\n글이다.\n\n## 주요 내용\n\n글이다.\n\n# 키워드\n금리")).toEqual(["article", "keywords"]);
  });
});
