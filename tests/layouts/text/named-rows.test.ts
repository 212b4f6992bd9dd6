import { expect, it } from "vitest";
import { namedRows } from "../../../layouts/text/named-rows.ts";

const table = (names: readonly string[], columns: number) =>
  `<div class="table-scroll" tabindex="0"><table>${names
    .map((name) => `<tr><td>${name}</td>${"<td>1.0%</td>".repeat(columns - 1)}</tr>`)
    .join("\n")}</table></div>`;
const marked = (rendered: string) => namedRows(rendered).includes('<table class="named-rows">');

it("marks a wide table whose first column names its rows", () => {
  expect(marked(table(["소비자물가 상승률", "<b>기준금리</b>"], 5))).toBe(true);
});

it("marks none that is narrow, begins with a sentence or with a picture", () => {
  expect(marked(table(["기준금리"], 3))).toBe(false);
  expect(marked(table(["기준금리", "이 칸은 긴 문장으로 시작하는 칸이다"], 5))).toBe(false);
  expect(marked(table(['<img src="/a.png">'], 5))).toBe(false);
  expect(namedRows("<table><tr><td>가</td></tr></table>")).toBe("<table><tr><td>가</td></tr></table>");
});
