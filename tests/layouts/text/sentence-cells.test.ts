import { expect, it } from "vitest";
import { sentenceCells } from "../../../layouts/text/sentence-cells.ts";
import { costGrowth, nearlyLinear } from "../../support/cost-growth.ts";

const long = "이 칸에는 한 줄에 다 들어가지 않을 만큼 긴 문장이 있다";
const table = (...cells: readonly string[]) =>
  `<div class="table-scroll" tabindex="0"><table>\n<tr>\n${cells.map((cell) => `<td>${cell}</td>`).join("\n")}\n</tr>\n</table></div>`;

it("marks the cells of a table of many columns that hold a sentence", () => {
  const marked = sentenceCells(table("가", "나", "다", long));
  expect(marked).toContain(`<td class="sentence">${long}</td>`);
  expect(marked.match(/sentence/gu)).toHaveLength(1);
});

it("counts a letter of Hangul or Han as two, which it is as wide as", () => {
  const marked = sentenceCells(
    table("에너지 값이 올라 공장이 멈췄다", "家計債務が増え続けている", "엔저와 임금 인상", "a long name of one thing"),
  );
  expect(marked.match(/class="sentence">[^<]*/gu)).toEqual(['class="sentence">에너지 값이 올라 공장이 멈췄다']);
  expect(sentenceCells(table("가", "나", "다", "家計債務が増え続けている。"))).toContain("sentence");
});

it("marks the cells of a few short words, which stay on one line", () => {
  const marked = sentenceCells(table("n log n", "<em>n</em> log n", "나눗셈", "반으로 나누어 합침"));
  expect(marked).toContain('<td class="phrase">n log n</td>\n<td class="phrase"><em>n</em> log n</td>');
  expect(marked.match(/phrase/gu)).toHaveLength(2);
});

it("keeps a cell's alignment and class", () => {
  const aligned = `<td style="text-align: right">${long}</td>`;
  const own = `<td class="a">${long}</td>`;
  const cells = `<div class="table-scroll"><table><tr><td>가</td><td>나</td>${aligned}${own}</tr></table></div>`;
  expect(sentenceCells(cells)).toContain(`<td class="sentence" style="text-align: right">${long}</td>${own}`);
});

it("leaves tables of few columns and everything outside of tables as they are", () => {
  for (const text of [
    table("가", "나", long),
    `<p>${long}</p>`,
    `<table><tr>${`<td>${long}</td>`.repeat(5)}</tr></table>`,
  ])
    expect(sentenceCells(text)).toBe(text);
});

it("costs in proportion to the text", () => {
  const cost = costGrowth((size) => sentenceCells(`${table("가", "나", "다", long)}<td>`.repeat(size)), 500);
  expect(cost).toBeLessThan(nearlyLinear);
});
