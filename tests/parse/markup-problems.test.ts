import { describe, expect, it } from "vitest";
import { refusedLinks } from "../../src/parse/links/refused-links.ts";
import { unreadLinks } from "../../src/parse/links/unread-links.ts";
import { metaOf } from "../../src/parse/markdown/token-meta.ts";
import { findMarkupProblems, holdersOfSigns } from "../../src/parse/markup-problems.ts";
import { unreadHighlights } from "../../src/parse/unread-highlights.ts";
import { bodyOf } from "../support/parse-body.ts";
import { sampleBodies } from "../support/sample-bodies.ts";

const problems = (text: string) =>
  findMarkupProblems(bodyOf(text), null).map(({ rule, place }) => [
    rule,
    `${place?.start.line}:${place?.start.column}`,
    text.slice(place?.start.offset, place?.end.offset),
  ]);

describe("findMarkupProblems", () => {
  it.each([
    ["가\n\n> - 나 <script>다</script>", ["script-in-note", "3:7", "<script>"]],
    ["가\n\n<script>\n나\n</script>", ["script-in-note", "3:1", "<script>"]],
    ["<style>\na\n</style>", ["script-in-note", "1:1", "<style>"]],
    ["가 <script> 나", ["unclosed-html", "1:3", "<script>"]],
    ["가\n\n<!-- 나\n\n다", ["unclosed-html", "3:1", "<!--"]],
    ["<title>가", ["unclosed-html", "1:1", "<title>"]],
    ["<textarea>가", ["unclosed-html", "1:1", "<textarea>"]],
    ["가 <img src=/a onerror=x>", ["event-attribute", "1:3", "<img src=/a onerror=x>"]],
    ["가 <a href=javascript:x>나</a>", ["unsafe-link", "1:3", "<a href=javascript:x>"]],
    ["가 [나](javascript:x)", ["unsafe-link", "1:7", "javascript:x"]],
    ["가 ![나](file:///x)", ["unsafe-link", "1:8", "file:///x"]],
    ["가 ![나](C:\\Users\\kim\\나.png)", ["unsafe-link", "1:8", "C:\\Users\\kim\\나.png"]],
    ["가 [나](D:/사진/나.hwp)", ["unsafe-link", "1:7", "D:/사진/나.hwp"]],
    ["| 가 |\n|---|\n| <b>나 |", ["unclosed-element", "3:3", "<b>"]],
    ["<details>\n<summary>가</summary>\n\n나", ["unclosed-element", "1:1", "<details>"]],
    ['<iframe src="http://a.b"></iframe>', ["script-in-note", "1:1", '<iframe src="http://a.b">']],
  ])("reports %j", (text, problem) => {
    expect(problems(text)).toEqual([problem]);
  });

  it.each([
    "`<script>` `[가](javascript:x)`",
    "```\n<script>\n<!--\n[가](javascript:x)\n```",
    "\\<script> \\<!--",
    "가 <AI> <!-- 나 --> <b>다</b>",
    "<ul><li>가<li>나</ul>",
    "<p>가\n\n나",
    '<iframe src="https://www.youtube.com/embed/x"></iframe>',
    "<div>\n\n가\n\n</div>",
  ])("has nothing to say about %j", (text) => {
    expect(problems(text)).toEqual([]);
  });

  it("reports problems in reading order", () => {
    const text = "<div>\n\n[가](javascript:x)\n\n<b onclick=x>나\n";
    expect(problems(text).map(([rule]) => rule)).toEqual([
      "unclosed-element",
      "unsafe-link",
      "event-attribute",
      "unclosed-element",
    ]);
  });
});

describe("holdersOfSigns", () => {
  it.each(sampleBodies)("leaves out only blocks in which nothing can be found: %#", (text) => {
    const { tokens } = bodyOf(text);
    const holders = new Set(holdersOfSigns(tokens));
    const found = tokens
      .filter((token) => !holders.has(token))
      .flatMap((token) => [...unreadHighlights(token), ...unreadLinks(token), ...refusedLinks(token)]);
    expect(found).toEqual([]);
  });

  it.each(sampleBodies)("holds every tag that was read: %#", (text) => {
    const { tokens } = bodyOf(text);
    const tagged = tokens.filter(({ children }) => children?.some((child) => metaOf(child).tag !== undefined) === true);
    expect(tagged.filter(({ content }) => !content.includes("<"))).toEqual([]);
  });
});
