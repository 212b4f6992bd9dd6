import { expect, it } from "vitest";
import { namesBelowLines } from "../../../../src/parse/labels/lines/names-below-lines.ts";
import { bodyWithLexicon } from "../../../support/read-sections.ts";

function read(paragraph: string) {
  const body = bodyWithLexicon(paragraph);
  const inline = body.tokens[1];
  if (inline === undefined) throw new Error(`No paragraph: ${paragraph}`);
  const { labels, stray } = namesBelowLines(body, inline);
  const texts = (lines: readonly { readonly text: string }[] = []) => lines.map(({ text }) => text);
  return { labels: labels.map(({ label, lines }) => [label, ...texts(lines)]), stray: texts(stray?.lines) };
}

it.each([
  [
    "📅 11월 3일\n📌 키워드\n금리\n✏️ 한줄 요약\n올랐다",
    [
      ["📌 키워드", "금리"],
      ["✏️ 한줄 요약", "올랐다"],
    ],
    ["📅 11월 3일"],
  ],
  [
    "오늘 읽은 것이다.\n[키워드]\n금리\n[궁금한 점]\n왜?",
    [
      ["키워드", "금리"],
      ["궁금한 점", "왜?"],
    ],
    ["오늘 읽은 것이다."],
  ],
])("reads the names in %j", (paragraph, labels, stray) => {
  expect(read(paragraph)).toEqual({ labels, stray });
});

it.each([
  "📌 키워드\n금리\n✏️ 요약\n올랐다",
  "오늘\n📌 키워드\n금리",
  "오늘\n📌 키워드 광고란\n✏️ 요약 보고서",
  "오늘 할 일\n✅ 청소\n✅ 질문\n✅ 요약",
  "오늘\n📌 질문\n왜?\n✏️ 결론\n올랐다",
  "오늘\n키워드\n금리\n요약\n올랐다",
  "오늘\n■ 키워드\n금리\n▶ 요약\n올랐다",
])("reads none in %j", (paragraph) => {
  expect(read(paragraph)).toEqual({ labels: [], stray: [] });
});
