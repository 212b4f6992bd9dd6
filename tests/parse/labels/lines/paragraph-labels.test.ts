import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type LabelStyle,
  labelsBeneath,
  paragraphLabels,
  valueOnLine,
} from "../../../../src/parse/labels/lines/paragraph-labels.ts";
import { bodyWithLexicon, lineOf } from "../../../support/read-sections.ts";

function read(markdown: string, labelStyle: LabelStyle = "marked") {
  const body = bodyWithLexicon(markdown);
  const inline = body.tokens.find(({ type }) => type === "inline");
  const found = inline === undefined ? null : paragraphLabels(body, inline, labelStyle);
  return (found?.labels ?? []).map(({ roles, lines, linked }) => ({
    roles,
    lines: lines.map(({ text }) => text),
    linked,
  }));
}

describe("paragraphLabels", () => {
  it("reads each line that is a label, and gives it the lines below", () => {
    expect(read("**키워드** LG\nAI\n요약: [올랐다](/a)")).toEqual([
      { roles: ["keywords"], lines: ["LG", "AI"], linked: false },
      { roles: ["summary"], lines: ["올랐다"], linked: true },
    ]);
  });

  it("wants the label at the very start", () => {
    expect(read("글\n요약: 올랐다")).toEqual([]);
    expect(read("글이다. 요약: 올랐다")).toEqual([]);
  });

  it("reads labels behind bold ones that no section has", () => {
    expect(read("**배경**: 물가가\n올랐다\n**키워드**: 금리, 물가\n**맺음말:** 끝\n**질문**: 왜?")).toEqual([
      { roles: ["keywords"], lines: ["금리, 물가"], linked: false },
      { roles: ["questions"], lines: ["왜?"], linked: false },
    ]);
    expect(read("**요약**\n**배경**: 물가가 올랐다")).toEqual([
      { roles: ["summary"], lines: ["배경: 물가가 올랐다"], linked: false },
    ]);
    expect(read("**배경**은: 물가\n**키워드**: 금리")).toEqual([]);
  });

  it("reads labels below fields that no section has, as a class is told to fill them in", () => {
    const keywords = { roles: ["keywords"], lines: ["금리, 환율"], linked: false };
    const summary = { roles: ["summary"], lines: ["올랐다"], linked: false };
    expect(read("날짜: 2022-01-07\n키워드: 금리, 환율\n요약: 올랐다")).toEqual([keywords, summary]);
    expect(read("날짜 : 2022.1.7\n이름 : 김새김\n키워드 : 금리, 환율")).toEqual([keywords]);
    expect(read("📅 날짜 : 2022-01-07\n📰 제목 : 동결\n🔑 키워드 : 금리, 환율\n📝 요약 : 올랐다")).toEqual([
      keywords,
      summary,
    ]);
    expect(read("■ 날짜: 2022-01-07\n■ 키워드: 금리, 환율")).toEqual([keywords]);
    expect(read("글쓴이: 김새김\n키워드 : 금리, 환율")).toEqual([keywords]);
    expect(read("오늘의 날씨: 맑음\n키워드: 금리, 환율\n요약: 올랐다")).toEqual([keywords, summary]);
  });

  it.each([
    "1️⃣ 기사 제목: 꿀벌\n2️⃣ 키워드: 금리, 환율",
    "[제목] 퇴직연금\n[키워드] 금리, 환율",
    "[제목] : 퇴직연금\n[키워드] : 금리, 환율",
    "<제목> 퇴직연금\n<키워드> 금리, 환율",
    "**제목** 퇴직연금\n**키워드** 금리, 환율",
    "① 제목 : 퇴직연금\n② 키워드 : 금리, 환율",
    "❶ 날짜 : 3월 2일\n❷ 키워드 : 금리, 환율",
    "(1) 제목 : 퇴직연금\n(2) 키워드 : 금리, 환율",
    "가. 제목 : 퇴직연금\n나. 키워드 : 금리, 환율",
    "Ⅰ. 제목 : 퇴직연금\nⅡ. 키워드 : 금리, 환율",
    "Q1. 제목 : 퇴직연금\nQ2. 키워드 : 금리, 환율",
    "📌 제목 : 퇴직연금\n📌 키워드 : 금리, 환율",
    "신문사/날짜: 한국일보 / 2026.04.04\n키워드 : 금리, 환율",
  ])("reads them behind numbers, in brackets and in bold: %j", (markdown) => {
    expect(read(markdown)).toEqual([{ roles: ["keywords"], lines: ["금리, 환율"], linked: false }]);
  });

  it("takes no other words in brackets or bold for a field without a colon", () => {
    expect(read("[단독] 금리가 올랐다\n키워드: 금리\n요약: 올랐다")).toEqual([]);
    expect(read("**물가** 올랐다\n키워드: 금리\n요약: 올랐다")).toEqual([]);
    expect(read("제목은 이렇다\n키워드: 금리\n요약: 올랐다")).toEqual([]);
  });

  it("does not take words before a colon for a field if prose or only one section follows", () => {
    expect(read("총재의 말: 금리를 올린다\n요약: 올랐다")).toEqual([]);
    expect(read("날짜: 2022-01-07\n그날은 비가 왔다.\n키워드: 금리\n요약: 올랐다")).toEqual([]);
    expect(read("https://a.example/\n키워드: 금리\n요약: 올랐다")).toEqual([]);
    expect(read("그는 이렇게 말했는데 다음과 같다: 오른다\n키워드: 금리\n요약: 올랐다")).toEqual([]);
    expect(read("날짜: 2022-01-07\n날씨: 맑음")).toEqual([]);
    expect(read("▶ 메뉴: 국수\n▶ 느낌: 조용하다\n▶ 한줄평: 맛있다")).toEqual([]);
    expect(read("■ 참석: 세 사람\n■ 질문: 언제?\n■ 결론: 미룬다")).toEqual([]);
  });

  it("counts a name that alone may be anything as one of two sections", () => {
    expect(read("▣ 핵심개념 : 금리\n▣ 요약정리 : 올랐다")).toEqual([
      { roles: ["summary"], lines: ["올랐다"], linked: false },
    ]);
  });

  it("reads a single unmarked name below titles typed as it is", () => {
    expect(read("□ 기사 개요\n□ 키워드", "unmarked")).toEqual([{ roles: ["keywords"], lines: [], linked: false }]);
    expect(read("□ 기사 개요\n□ 키워드: 금리")).toEqual([]);
  });

  it("reads a bare name only if a list item continues below it", () => {
    expect(read("요약\n올랐다")).toEqual([]);
    expect(read("요약\n올랐다", "bare")).toEqual([{ roles: ["summary"], lines: ["올랐다"], linked: false }]);
    expect(read("올랐다\n요약", "bare")).toEqual([]);
  });

  it("takes a name that nothing marks on any line of a note whose names are typed so", () => {
    expect(read("■ 키워드\n금리\n요약 - 올랐다", "unmarked")).toEqual([
      { roles: ["keywords"], lines: ["금리"], linked: false },
      { roles: ["summary"], lines: ["올랐다"], linked: false },
    ]);
    expect(read("올랐다\n■ 키워드", "unmarked")).toEqual([]);
  });

  it("looks through a coloured start and an escaped colon's reference", () => {
    expect(read('<span style="color:red">요약: 올랐다</span>')).toHaveLength(1);
    expect(read("요약&#58; 올랐다")).toHaveLength(1);
    expect(read('<span style="color:red">그냥 칠한 글</span>')).toEqual([]);
  });
});

describe("labelsBeneath", () => {
  function beneath(markdown: string) {
    const body = bodyWithLexicon(markdown);
    const inline = body.tokens.find(({ type }) => type === "inline");
    const found = inline === undefined ? null : labelsBeneath(body, inline, ["summary"]);
    const textOf = (lines: readonly { readonly text: string }[] | undefined) => (lines ?? []).map(({ text }) => text);
    return [textOf(found?.stray?.lines), ...(found?.labels ?? []).map(({ roles, lines }) => [roles, textOf(lines)])];
  }

  it("splits a paragraph at its labels", () => {
    expect(beneath("올랐다\n또 올랐다\n키워드: LG\nAI\n**질문** 왜?")).toEqual([
      ["올랐다", "또 올랐다"],
      [["keywords"], ["LG", "AI"]],
      [["questions"], ["왜?"]],
    ]);
  });

  it("keeps a label that says what the heading says among the words before the others", () => {
    expect(beneath("올랐다\n결론: 오른다\n키워드: LG")).toEqual([
      ["올랐다", "결론: 오른다"],
      [["keywords"], ["LG"]],
    ]);
  });

  it("has none where a label comes first, or none at all", () => {
    expect(beneath("키워드: LG\n올랐다")).toEqual([[]]);
    expect(beneath("올랐다\n궁금한 점이 있으면: 댓글")).toEqual([["올랐다", "궁금한 점이 있으면: 댓글"]]);
  });
});

describe("valueOnLine", () => {
  it("is nothing when the line ends with the label", () => {
    expect(valueOnLine(lineOf("요약: "), 3)).toEqual([]);
    expect(valueOnLine(lineOf("요약:  올랐다"), 3).map(({ text }) => text)).toEqual(["올랐다"]);
  });
});

describe("a first line without the sign of a label", () => {
  const pieces = [
    "키워드",
    "요약",
    "금리",
    "[",
    "]",
    "【",
    "】",
    "(",
    ")",
    " ",
    "1.",
    "🔑",
    "-",
    ">",
    ":",
    "**",
    "_",
    "—",
    "다.",
  ];
  const text = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 6 }).map((some) => some.join(""));

  it("has no other label than one that has it", () => {
    fc.assert(
      fc.property(text, (typed) => {
        const rolesOf = (line: string) => read(line).map(({ roles }) => roles);
        expect(rolesOf(`가${typed}`)).toEqual(rolesOf(`가${typed} &`));
        // A name all in bold is a label by its form, which words behind it change.
        if (!typed.includes("**")) expect(rolesOf(`(${typed}`)).toEqual(rolesOf(`(${typed} &`));
      }),
      { numRuns: 500 },
    );
  });
});
