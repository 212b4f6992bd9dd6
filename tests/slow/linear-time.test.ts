import { expect, it } from "vitest";
import { parseDocument } from "../../src/capture/parse-document.ts";
import { readArticle } from "../../src/capture/read-article.ts";
import type { SourcePath } from "../../src/model/address/addresses.ts";
import { slugify } from "../../src/model/address/slugify.ts";
import { parseNote } from "../../src/parse/parse-note.ts";
import { plainSettings } from "../support/parse-body.ts";

const head = "---\ntitle: 시험\ndate: 2022-03-02\n---\n\n";
const note = (body: string) => parseNote({ path: "posts/a.md" as SourcePath, text: head + body }, plainSettings);
const fields = (lines: string) =>
  parseNote({ path: "posts/a.md" as SourcePath, text: `---\ntitle: 시험\n${lines}\n---\n` }, plainSettings);

/** Shapes that have made parsers quadratic or endless. `%` is repeated until the text is long enough. */
const shapes: readonly (readonly [string, string, (text: string) => unknown])[] = [
  ["prose", "금리가 오르면 빚의 값이 오른다. ", note],
  ["paragraphs", "금리가 올랐다.\n\n", note],
  ["opening brackets", "[", note],
  ["pictures that never end", "![", note],
  ["links that never end", "[가](", note],
  ["stars", "a**b", note],
  ["underscores", "_a ", note],
  ["strikes", "~~a ", note],
  ["marks", "==a ", note],
  ["marks within marks", "<mark>a", (text) => JSON.stringify(note(text).note)],
  ["backticks", "`a``", note],
  ["backslashes", "\\", note],
  ["entities", "&amp", note],
  ["addresses", "https://a.kr ", note],
  ["quotations", "> 가\n", note],
  ["quotations within quotations", ">", note],
  ["list items", "- 가\n", note],
  ["lists within lists", "- ", note],
  ["numbers", "1. 가\n", note],
  ["headings", "## 가\n\n", note],
  ["the same heading", "## 키워드\n", note],
  ["tables", "| a | b |\n|---|---|\n| 1 | 2 |\n\n", note],
  ["a table that goes on", "| a | b |\n", (text) => note(`| a | b |\n|---|---|\n${text}`)],
  ["a table without a head", "| a | b |\n", note],
  ["a row of keywords", "가|", (text) => note(`## 키워드\n|${text}\n|${"-|".repeat(text.length / 2)}\n`)],
  ["rules of tables", "|---|\n", note],
  ["code in a row", "`|``|\\", (text) => note(`| a | b |\n|---|---|\n| ${text}`)],
  ["addresses with spaces", "[가](a b(", note],
  ["footnotes", "[^1] ", (text) => note(`[^1]: 가\n\n${text}`)],
  ["footnotes that nobody wrote", "[^a]: ", note],
  ["references", "[a]: /b\n", note],
  [
    "references that are never used",
    "%",
    (text) =>
      note(
        Array.from(text, (_, index) => `[a${index}]: /b`)
          .slice(0, text.length / 10)
          .join("\n"),
      ),
  ],
  ["remarks", "[//]: # (가\n", note],
  ["extensions of kramdown", "{::comment}\n", note],
  ["extensions on a line", "{::comment}{::nomarkdown}", note],
  ["ends of blocks", "^\n", note],
  ["scripts that never end", "<script>\n\n", note],
  ["comments that never end", "<!--\n\n", note],
  ["comments in drawings that never end", "<svg><!-- ", note],
  ["comments in drawings that never end, line by line", "a <svg><!--\n", note],
  ["comments that never end, beside those of pictures", "![<!--](b)<!-- ", note],
  ["elements that never end", "<div>\n\n", note],
  [
    "elements within elements",
    "<div>\n\n",
    (text) => note(`${text}가\n\n${"</div>\n\n".repeat(Math.floor(text.length / 7))}`),
  ],
  ["<pre> that never ends, in an element", "<div>\n<pre>\n\n", note],
  ["elements on one line", "<div><pre></pre>`", note],
  ["elements that hold Markdown", '<div markdown="1">\n- 가\n</div>\n', note],
  ["indented elements", "  <td>\n\n        가\n\n", (text) => note(`<table>\n${text}</table>`)],
  ["ends that nothing began", "</div>", note],
  ["tags that never end", "<a ", note],
  ["attributes", "a=b ", (text) => note(`<p ${text}>`)],
  ["pens that never end", '<span style="color:red">가\n\n', note],
  ["fences", "```\n", note],
  ["formulas", "$$a", note],
  ["formulas in a line", "$a$ ", note],
  ["formulas between brackets", "\\\\(a", note],
  ["braces", "{{", note],
  ["Liquid", "{% if a %}", note],
  ["attributes of kramdown", "{:.a}\n", note],
  ["names in brackets", "[[가]] ", note],
  ["keywords", "금리, ", (text) => note(`## 키워드\n${text}`)],
  ["questions", "- 왜?\n", (text) => note(`## 질문\n${text}`)],
  ["boxes to tick", "[ ] ", (text) => note(`## 질문\n- ${text}`)],
  ["questions in headings", "### 궁금한 점 : 왜?\n", note],
  ["questions in callouts", "> [!question] 왜?\n> 나\n\n", note],
  ["terms", "- 가: 나\n", (text) => note(`## 용어\n${text}`)],
  ["labels", "요약: 가\n", note],
  ["spaces", " ", (text) => note(`가${text}나`)],
  ["blank lines", "\n", (text) => note(`가${text}나`)],
  ["letters in their parts", "금".normalize("NFD"), note],
  ["fields", "a: b\n", fields],
  ["a field", "가", (text) => fields(`subtitle: ${text}`)],
  ["lists in fields", "[", (text) => fields(`tags: ${text}`)],
  ["quotes in fields", "'", (text) => fields(`subtitle: ${text}`)],
  ["a slug", "가-", slugify],
  ["a web page", "<p>금리가 올랐다.</p>", (text) => readArticle(parseDocument(text), null, "Asia/Seoul")],
  ["a web page of tags", "<b>", (text) => readArticle(parseDocument(text), null, "Asia/Seoul")],
];

const kilobyte = 1024;
/** Up to a megabyte, each step this many times larger. */
const step = 32;
const small = kilobyte * step;
const large = small * step;

/** CPU time in microseconds. */
function costOf(work: (text: string) => unknown, text: string): number {
  const before = process.cpuUsage().user;
  work(text);
  return process.cpuUsage().user - before;
}

/** Anything shorter measures the clock rather than the work. */
const leastMeasured = 3000;
/**
 * Linear work costs as many times more as the input is larger, quadratic work the square of that; this is in between.
 */
const nearlyLinear = step * 4;

it.each(shapes)("%s cost in proportion to their length, from a kilobyte to a megabyte", (_name, piece, work) => {
  const text = piece.repeat(Math.ceil(large / Buffer.byteLength(piece)));
  const share = (bytes: number): string => text.slice(0, Math.ceil((text.length * bytes) / large));
  costOf(work, share(kilobyte));
  const [less, more] = [costOf(work, share(small)), costOf(work, text)];
  expect(more / Math.max(less, leastMeasured)).toBeLessThan(nearlyLinear);
});
