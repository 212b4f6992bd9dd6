import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { costGrowth, nearlyLinear } from "../../../support/cost-growth.ts";
import { noteFrom } from "../../../support/note-from.ts";
import { htmlOf } from "../../../support/parse-body.ts";

/** The rows of the first table, their cells divided by `/`; cells of a head begin with `#`. */
const rowsOf = (text: string): readonly string[] =>
  [...htmlOf(text).matchAll(/<tr>(.*?)<\/tr>/gsu)].map(([, row = ""]) =>
    [...row.matchAll(/<t([hd])[^>]*>(.*?)<\/t[hd]>/gu)]
      .map(([, tag, cell]) => `${tag === "h" ? "#" : ""}${cell}`)
      .join("/"),
  );

describe("tabbedTable", () => {
  it("reads rows copied from a spreadsheet, with their marks", () => {
    expect(rowsOf("나라\t2022\t2023\n한국\t2.6\t**1.4**\n미국\t1.9\t2.5")).toEqual([
      "#나라/#2022/#2023",
      "한국/2.6/<strong>1.4</strong>",
      "미국/1.9/2.5",
    ]);
    expect(rowsOf("기준금리\t한국은행\n연방기금금리\t연방준비제도")).toEqual([
      "기준금리/한국은행",
      "연방기금금리/연방준비제도",
    ]);
    expect(rowsOf("한국\t1,200\n미국\t\n일본\t△300")).toEqual(["한국/1,200", "미국/", "일본/△300"]);
  });

  it("has a head where that says that the first column counts the rows", () => {
    expect(rowsOf("번호\t용어\t뜻\n1\t환율\t비율\n2\t금리\t값")).toEqual([
      "#번호/#용어/#뜻",
      "1/환율/비율",
      "2/금리/값",
    ]);
    expect(rowsOf("번호\t용어\n가\t환율")).toEqual(["번호/용어", "가/환율"]);
    const { terms } = noteFrom("번호\t용어\t뜻\n1\t환율\t비율\n2\t금리\t값");
    expect(terms.map(({ value }) => value.term)).toEqual(["환율", "금리"]);
  });

  it("aligns columns of numbers on the right, with their head", () => {
    expect(
      htmlOf("나라\t성장률\t말\n한국\t**1.4%**\t3월 뒤에는 오른다\n미국\t-2.5%\t오른다").match(/<t[hd](?: [^>]*)?>/gu),
    ).toEqual([
      ...["<th>", '<th style="text-align:right">', "<th>"],
      ...Array.from({ length: 2 }, () => ["<td>", '<td style="text-align:right">', "<td>"]).flat(),
    ]);
  });

  it("ends at a line that is no such row", () => {
    expect(htmlOf("가\t1\n나\t2\n셋째 줄")).toMatch(/<\/table>\n<\/div>\n<p>셋째 줄<\/p>/u);
    expect(rowsOf("가\t1\n나\t2\n다\t3\t4")).toEqual(["가/1", "나/2"]);
    expect(rowsOf("> 가\t1\n> 나\t2\n\n- 다\t3\n  라\t4")).toEqual(["가/1", "나/2", "다/3", "라/4"]);
  });

  it.each(["- 다\t3", "1. 다\t3", "# 다\t3", "> 다\t3", "[^1]: 다\t3", "[//]: # (숨김\t3)", "::: tip\t3\n다\n:::"])(
    "ends where another block begins: %j",
    (line) => {
      expect(rowsOf(`가\t1\n나\t2\n${line}\n\n끝[^1]`)).toEqual(["가/1", "나/2"]);
      expect(htmlOf(`가\t1\n나\t2\n${line}`)).not.toContain("숨김");
      expect(htmlOf(`가\t1\n${line}\n\n끝[^1]`)).not.toContain("<table");
    },
  );

  it("takes time with the number of rows", () => {
    expect(costGrowth((size) => htmlOf("가\t1\n".repeat(size)), 2_000)).toBeLessThan(nearlyLinear);
  });

  it.each([
    ["one row", "가\t1"],
    ["rows below one with an empty cell", "가\t\n나\t2"],
    ["rows of other widths", "가\t1\n나\t2\t3"],
    ["a line of a list with a tab behind its sign", "ㅇ\t금리가 올랐다\nㅇ\t환율이 내렸다"],
    ["a numbered line", "①\t금리\n②\t환율"],
    ["a lettered line", "가.\t금리\n나.\t환율"],
    ["labels with a colon", "요약:\t금리가 올랐다\n질문\t: 왜?"],
    ["a comment over two rows", "가\t<!-- 숨김\n나\t숨김 -->"],
    ["a comment of Obsidian over two rows", "가\t%%숨김\n나\t숨김%%"],
    ["code over two rows", "가\t`코드\n나\t코드`"],
    ["rows below a line of text, where a comment may be open", "앞 <!-- 숨김\n가\t1\n나\t2\n-->"],
    ["code by indentation", "\t가\t1\n\t나\t2"],
  ])("leaves %s as it is", (_name, text) => {
    expect(htmlOf(text)).not.toContain("<table");
  });

  it("finds the place of words highlighted in a cell", () => {
    const { highlights } = noteFrom("한국\t2.6\n미국\t<mark>1.9</mark>\n일본\t0.9");
    expect(highlights.map(({ text, place }) => [text, place.start.line, place.start.column])).toEqual([["1.9", 7, 10]]);
  });

  it("gives labels their values, as in any table", () => {
    const note = noteFrom("키워드\t금리, 환율\n요약\t금리가 오른다.\n궁금한 점\t왜 오를까?");
    expect(note.keywords.map(({ value }) => value)).toEqual(["금리", "환율"]);
    expect([note.summary?.value, note.questions[0]?.text]).toEqual(["금리가 오른다.", "왜 오를까?"]);
  });

  it("shows every cell once, in order, whatever it holds", () => {
    const typedCell = fc.stringMatching(/^[가-힣a-c1-3 .,*_~=!?()[\]|-]{0,6}$/u);
    // Links and pictures keep their address and what they show out of the text.
    const cell = typedCell.filter((text) => !text.includes("]("));
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 2, maxLength: 5 });
    const wordsIn = (text: string) => text.replaceAll(/<[^>]*>/gu, " ").match(/[가-힣a-c]+/gu) ?? [];
    fc.assert(
      fc.property(rows, (typed) => {
        const text = typed.map((cells) => `행${cells.join("\t")}`).join("\n");
        expect(wordsIn(htmlOf(text).replaceAll(/aria-label="[^"]*"/gu, ""))).toEqual(wordsIn(text));
      }),
    );
  });
});
