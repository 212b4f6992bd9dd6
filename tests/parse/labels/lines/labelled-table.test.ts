import { describe, expect, it } from "vitest";
import { labelledTable } from "../../../../src/parse/labels/lines/labelled-table.ts";
import { blocksIn } from "../../../../src/parse/visible/blocks.ts";
import { bodyWithLexicon } from "../../../support/read-sections.ts";

function read(markdown: string, { isInArticle } = { isInArticle: false }) {
  const body = bodyWithLexicon(markdown);
  const [table] = blocksIn(body.tokens, 0, body.tokens.length);
  if (table === undefined) throw new Error("No table");
  const { values, stray } = labelledTable(body, table, { isInArticle });
  return { roles: values.map(({ roles }) => roles.join("+")), sizes: values.map(({ blocks }) => blocks.length), stray };
}

describe("labelledTable", () => {
  it("reads a label in each row, the head's row too", () => {
    expect(read("|키워드|LG|\n|-|-|\n|**요약**|올랐다|\n|질문||")).toEqual({
      roles: ["keywords", "summary", "questions"],
      sizes: [1, 1, 0],
      stray: false,
    });
  });

  it("reports unlabelled rows, but not column headings", () => {
    expect(read("|항목|내용|\n|-|-|\n|키워드|LG|").stray).toBe(false);
    expect(read("|날짜|2022|\n|-|-|\n|키워드|LG|").stray).toBe(true);
  });

  it("reads the second column of a table whose first counts its rows", () => {
    expect(read("|번호|용어|뜻|\n|-|-|-|\n|1|RP|채권|\n|2|콜|하루|")).toEqual({
      roles: ["terms"],
      sizes: [2],
      stray: false,
    });
  });

  it("takes no head over counted rows for a label and its value", () => {
    expect(read("|번호|키워드|개수|\n|-|-|-|\n|1|금리|3|").roles).toEqual([]);
  });

  it("leaves rows divided by tabs and counted to the article around them", () => {
    const rows = "번호\t용어\t뜻\n1\t환율\t비율\n2\t금리\t값";
    expect(read(rows).roles).toEqual(["terms"]);
    expect(read(rows, { isInArticle: true }).roles).toEqual([]);
    expect(read("|번호|용어|뜻|\n|-|-|-|\n|1|RP|채권|", { isInArticle: true }).roles).toEqual(["terms"]);
  });

  it("reads a label over each column", () => {
    expect(read("|키워드|요약|\n|-|-|\n|LG|올랐다|\n|AI||")).toEqual({
      roles: ["keywords", "summary"],
      sizes: [2, 1],
      stray: false,
    });
  });

  it("reads two labels over columns beside what is said of articles, which is left where it is", () => {
    const table = "|번호|기사 제목|키워드|한 줄 요약|\n|-|-|-|-|\n|1|보조금 줄어|전기차|100만 원 줄었다|";
    expect(read(table)).toEqual({ roles: ["keywords", "summary"], sizes: [1, 1], stray: true });
    expect(read(table, { isInArticle: true }).roles).toEqual([]);
    expect(read("|날짜|제목|요약|링크|\n|-|-|-|-|\n|3/1|보조금|줄었다|a.b|").roles).toEqual([]);
    expect(read("|버전|키워드|요약|\n|-|-|-|\n|1.2|let|변수|").roles).toEqual([]);
  });

  it("reads a label over the first of two columns", () => {
    expect(read("|용어|뜻|\n|-|-|\n|RP|되사는 채권|\n|키워드|낱말|")).toEqual({
      roles: ["terms"],
      sizes: [2],
      stray: false,
    });
  });

  it("reads a label over the first of several columns where answers are in the second", () => {
    expect(read("|질문|답|확인한 날|\n|-|-|-|\n|왜 오르나?|수요|3/10|\n|언제 내리나?|||")).toEqual({
      roles: ["questions"],
      sizes: [2],
      stray: false,
    });
    expect(read("|질문|답|확인한 날|\n|-|-|-|\n|왜 오르나?|수요|3/10|", { isInArticle: true }).roles).toEqual([]);
    expect(read("|키워드|설명|예|\n|-|-|-|\n|let|변수|let a|").roles).toEqual([]);
    expect(read("|질문|설명|예|\n|-|-|-|\n|왜|가|나|").roles).toEqual([]);
  });

  it("reads a definition list whose terms are labels", () => {
    expect(read("키워드\n: LG\n\n요약\n: 올랐다\n")).toMatchObject({ roles: ["keywords", "summary"], stray: false });
  });

  it("finds none in a table of something else", () => {
    expect(read("|나라|금리|\n|-|-|\n|한국|1.25|").roles).toEqual([]);
    expect(read("|키워드|수|비고|\n|-|-|-|\n|요약|1|2|").roles).toEqual([]);
  });
});
