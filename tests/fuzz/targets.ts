import assert from "node:assert/strict";
import fc from "fast-check";
import { articleParagraphs } from "../../src/capture/article-body.ts";
import { parseDocument } from "../../src/capture/parse-document.ts";
import { readArticle } from "../../src/capture/read-article.ts";
import { applyFixes } from "../../src/check/apply-fixes.ts";
import type { SourcePath } from "../../src/model/address/addresses.ts";
import { readAuthorPermalink } from "../../src/model/address/author-permalink.ts";
import { slugify } from "../../src/model/address/slugify.ts";
import type { Diagnostic } from "../../src/model/problem/diagnostic.ts";
import { messageOf } from "../../src/model/problem/message-of.ts";
import { searchNotes } from "../../src/model/search/search-notes.ts";
import { parseNote } from "../../src/parse/parse-note.ts";
import { parseWithLabels } from "../../src/parse/parse-with-labels.ts";
import { sourceText } from "../../src/parse/places/source-text.ts";
import { visibleText } from "../../src/parse/visible/visible-text.ts";
import { plainSettings } from "../support/parse-body.ts";
import { siteSearch } from "../support/site-search.ts";
import { studyNote } from "../support/study-note.ts";
import { mutatedOf, mutatedPost, oddText } from "./mutated.ts";

const path = "posts/2021-12-15-fuzz.md" as SourcePath;

/** Code that takes other people's input, and what must hold for any input. */
export type FuzzTarget = fc.IProperty<unknown> | fc.IAsyncProperty<unknown>;

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, "");

/** A text as editors show it: a vertical tab and a form feed as blanks, other control characters not at all. */
const asSeen = (text: string): string => text.replace(/[\v\f]/gu, " ").replace(/(?![\s\u0080-\u009F])\p{Cc}/gu, "");

/** Places are inside the text, and each problem has a message in both languages. */
function checkDiagnostics(diagnostics: readonly Diagnostic[], text: string): void {
  for (const diagnostic of diagnostics) {
    const { place } = diagnostic;
    if (place !== null) {
      assert.ok(place.start.offset >= 0 && place.start.offset <= place.end.offset && place.end.offset <= text.length);
      assert.ok(place.start.line >= 1 && place.start.column >= 1);
    }
    for (const language of ["ko", "en"] as const) assert.notEqual(messageOf(diagnostic, language).problem, "");
  }
}

/** A whole post: nothing throws, no word of the body is lost, and markup is balanced. */
const parser = fc.property(mutatedPost, (text) => {
  const { note, diagnostics } = parseNote({ path, text }, plainSettings);
  checkDiagnostics(diagnostics, text);
  if (note === null) assert.ok(diagnostics.length > 0);
  for (const { html } of note?.sections ?? []) checkBalance(html);
});

/**
 * A body alone: everything visible in it is in some section. Control characters are left out before it is read, so a
 * mark of a footnote that one of them had broken is a mark again.
 */
const body = fc.property(mutatedPost, (post) => {
  const markdown = post.slice(Math.max(0, post.indexOf("\n---", 3) + 4)).replaceAll("\r", "\n");
  const text = `---\ntitle: 시험\ndate: 2022-03-02\n---\n${markdown}`;
  const { note } = parseNote({ path, text }, plainSettings);
  if (note === null || text.includes("{%") || text.includes("{{")) return;
  const seen = asSeen(markdown);
  const read = { text: seen, source: sourceText(seen), firstLine: 1 };
  const { tokens } = parseWithLabels(read, plainSettings, { isWithheld: false });
  const typed = lettersOf(visibleText(tokens));
  const kept = note.sections.map((section) => `${section.heading?.value.text ?? ""} ${section.text}`).join("");
  assert.equal(lettersOf(kept), typed);
});

function checkBalance(html: string): void {
  const open: string[] = [];
  for (const [, slash, name = ""] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)(?:"[^"]*"|[^>"])*>/gu)) {
    if (/^(?:br|hr|img|input|col|wbr|source|track)$/u.test(name)) continue;
    if (slash === "") open.push(name);
    else assert.equal(open.pop(), name);
  }
  assert.deepEqual(open, []);
}

/** Front matter: a fixed one can be read again, and fixing twice changes nothing more. */
const frontMatter = fc.property(
  fc.array(
    fc.tuple(
      fc.constantFrom("title", "date", "tags", "categories", "subtitle", "source", "permalink", "새", ""),
      oddText,
    ),
    { maxLength: 6 },
  ),
  (fields) => {
    const text = ["---", ...fields.map(([key, value]) => `${key}: ${value}`), "---", "", "본문"].join("\n");
    const { diagnostics } = parseNote({ path, text }, plainSettings);
    checkDiagnostics(diagnostics, text);
    const fixed = applyFixes(
      text,
      diagnostics.flatMap(({ fix }) => fix ?? []),
    ).text;
    checkDiagnostics(parseNote({ path, text: fixed }, plainSettings).diagnostics, fixed);
    assert.ok(fixed.endsWith("본문"));
  },
);

/** Addresses: a slug is a name that every file system accepts; a valid address stays inside the site. */
const url = fc.property(oddText, (text) => {
  const slug = slugify(text);
  assert.match(slug, /^[^\s/\\?#%<>:"|*.][^\s/\\?#%<>:"|*]*$/u);
  assert.ok(Buffer.byteLength(slug) <= 200);
  const place = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } };
  for (const typed of [text, `/${text}/`, `/${text}.html`]) {
    const { pattern, diagnostics } = readAuthorPermalink({ value: typed, place }, path);
    assert.equal(pattern === null, diagnostics.length > 0);
    if (pattern !== null) assert.ok(pattern.startsWith("/") && !pattern.split("/").includes(".."));
  }
});

const articles = [
  '<html><head><title>금리</title><meta property="og:title" content="금리 동결"><script type="application/ld+json">{"@type":"NewsArticle","headline":"금리","datePublished":"2022-01-05"}</script></head><body><article id="dic_area">첫 줄.<br>둘째 줄.<span class="end_photo_org"><em>설명</em></span></article></body></html>',
  `<div class="press_logo"><img title="보기경제"></div><h3 id="articleTitle">수출</h3><div>${"<p>금리가 오르면 빚의 값이 오른다. 물가는 천천히 내린다.</p>".repeat(8)}</div>`,
];

/** A web page: read as lines of text, without markup and control characters. */
const capture = fc.property(mutatedOf(articles), (html) => {
  const document = parseDocument(html);
  const article = readArticle(document, "https://news.example/1", "Asia/Seoul");
  const lines = [
    article.headline ?? "",
    article.publisher ?? "",
    article.reporter ?? "",
    ...articleParagraphs(document),
  ];
  for (const line of lines) assert.doesNotMatch(line, /[\p{Cc}\n]/u);
});

/** Search: a note is found by the words of its title, whatever else is on the site. */
const search = fc.asyncProperty(fc.array(oddText, { minLength: 1, maxLength: 4 }), async (titles) => {
  const notes = titles.map((title, index) =>
    studyNote({ id: `n${index}`, title: `금리 ${title} 표${index}지`, date: `2022-03-0${index + 1}` }),
  );
  const { reader } = siteSearch(notes);
  for (const [index] of titles.entries()) {
    const request = { query: `표${index}지`, tag: null, year: null, color: null };
    const found: string[] = [];
    for await (const { document } of searchNotes(request, reader)) found.push(document.title);
    assert.ok(found.some((title) => title.includes(`표${index}지`)));
  }
});

/** All fuzz targets, by name. */
export const targets: Readonly<Record<string, FuzzTarget>> = {
  parser,
  body,
  "front-matter": frontMatter,
  url,
  capture,
  search,
};
