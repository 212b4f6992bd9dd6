import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ExcerptRun, excerpt, markedName, markedTitle } from "../../../src/model/search/excerpt.ts";
import { readQuery } from "../../../src/model/search/read-query.ts";

const shown = (runs: readonly ExcerptRun[]) => runs.map(({ text, marked }) => (marked ? `[${text}]` : text)).join("");
const documentOf = (parts: readonly string[], ownParts = 0) => ({
  url: "",
  title: "",
  date: "",
  tags: [],
  keywords: [],
  parts,
  ownParts,
  beginning: 0,
  labels: [],
});
const long = (word: string) => `${"가나다 라마바 사아자 ".repeat(20)}${word} ${"차카타 파하 ".repeat(30)}`;

describe("excerpt", () => {
  it("marks every answer in the words round the first", () => {
    expect(shown(excerpt(documentOf(["금리를 올렸다. 기준 금리다."]), readQuery("금리")))).toBe(
      "[금리]를 올렸다. 기준 [금리]다.",
    );
  });

  it("begins at a word, ends in time, and says where it was cut", () => {
    const runs = excerpt(documentOf([long("엑사원")]), readQuery("엑사원"));
    expect(shown(runs)).toMatch(/^…[가사라]\S* .*\[엑사원\] .*…$/u);
    expect(shown(runs).length).toBeLessThan(145);
  });

  it("prefers the part, and the place in it, that answers more of the query", () => {
    const words = readQuery("금리 환율");
    expect(shown(excerpt(documentOf(["금리만 있다", "환율과 금리가 있다"]), words))).toBe("[환율]과 [금리]가 있다");
    expect(shown(excerpt(documentOf([`금리 ${long("금리와 환율")}`]), words))).toContain("[금리]와 [환율]");
  });

  it("ends with a whole word", () => {
    const text = `query ${"another word ".repeat(30)}`;
    expect(shown(excerpt(documentOf([text]), readQuery("query")))).toMatch(/ (?:another|word)…$/u);
  });

  it("does not begin with the title, which is above it", () => {
    const document = { ...documentOf(["요약이다", "기준금리 동결\n한국경제, 금리를 말하다"]), title: "기준금리 동결" };
    expect(shown(excerpt(document, readQuery("기준금리")))).toBe("요약이다");
    expect(shown(excerpt(document, readQuery("금리")))).toBe("한국경제, [금리]를 말하다");
    expect(shown(excerpt({ ...document, parts: ["기준금리 동결"] }, readQuery("금리")))).toBe("기준[금리] 동결");
  });

  it("leaves the first sentence whole when it only begins with the title's letters", () => {
    const about = (text: string) => shown(excerpt({ ...documentOf([text]), title: "환율" }, readQuery("값이다")));
    expect(about("환율은 돈의 값이다.")).toBe("환율은 돈의 [값이다].");
    expect(about("환율2는 값이다.")).toBe("환율2는 [값이다].");
    expect(about("환율: 돈의 값이다.")).toBe("환율: 돈의 [값이다].");
    expect(about("환율\n돈의 값이다.")).toBe("돈의 [값이다].");
  });

  it("is the note's beginning when its names alone answer, and nothing without text", () => {
    expect(shown(excerpt(documentOf(["요약이다", "본문"]), readQuery("ㄱㄹ")))).toBe("요약이다");
    expect(excerpt(documentOf([]), readQuery("금리"))).toEqual([]);
  });

  it("is never a label, and begins with the text of a note without a summary", () => {
    const document = { ...documentOf(["왜 그럴까?", "본문의 첫 문장."], 1), beginning: 1, labels: ["경제"] };
    expect(shown(excerpt(document, readQuery("경제")))).toBe("본문의 첫 문장.");
    expect(shown(excerpt(document, readQuery("그럴까")))).toBe("왜 [그럴까]?");
  });

  it("marks first consonants in the student's own words, where a word begins", () => {
    const parts = ["초거대 AI 엑사원을 열다", "엑사원이 나오는 본문"];
    expect(shown(excerpt(documentOf(parts, 1), readQuery("ㅇㅅㅇ")))).toBe("초거대 AI [엑사원]을 열다");
    expect(shown(excerpt(documentOf(["본문", "물음에 답한 엑사원"], 2), readQuery("ㅇㅅㅇ")))).toContain("[엑사원]");
    expect(shown(excerpt(documentOf(parts.toReversed()), readQuery("ㅇㅅㅇ")))).toBe("엑사원이 나오는 본문");
  });

  it("is a piece of the text to the letter, and cuts no character in half", () => {
    const texts = fc.string({ unit: fc.constantFrom(..."금리 가😀나\n."), maxLength: 400 });
    fc.assert(
      fc.property(texts, fc.constantFrom("금리", "가😀", "나", "😀"), (text, query) => {
        const piece = excerpt(documentOf([text]), readQuery(query))
          .map((run) => run.text)
          .join("")
          .replace(/^…|…$/gu, "");
        expect(text).toContain(piece);
        expect(() => encodeURIComponent(piece)).not.toThrow();
      }),
    );
  });
});

describe("a marked name", () => {
  it("shows what was looked for, first consonants too", () => {
    expect(shown(markedTitle("엑사원을 열다", readQuery("ㅇㅅㅇ 열다")))).toBe("[엑사원]을 [열다]");
    expect(shown(markedName("기준금리", readQuery("금리")))).toBe("기준[금리]");
    expect(shown(markedName("<b>", readQuery("<b>")))).toBe("[<b>]");
  });
});
