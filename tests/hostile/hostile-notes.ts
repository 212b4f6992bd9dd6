import { articleParagraphs } from "../../src/capture/article-body.ts";
import { parseDocument } from "../../src/capture/parse-document.ts";
import { readArticle } from "../../src/capture/read-article.ts";
import type { SourcePath } from "../../src/model/address/addresses.ts";
import type { StudyDate } from "../../src/model/date/study-date.ts";
import { makeNote } from "../../src/writing/make-note.ts";
import { plainSettings } from "../support/parse-body.ts";
import { vectors } from "./vectors.ts";

const day = "2025-12-01";

/** A YAML string that can contain any character, since JSON strings are YAML strings. */
const quoted = (text: string): string => JSON.stringify(text);

/** One note for each vector, which it contains in every place that holds words. */
export function hostileNotes(): ReadonlyMap<string, string> {
  return new Map(
    vectors.map((vector, index) => {
      const lines = [
        `title: ${quoted(vector)}`,
        `subtitle: ${quoted(vector)}`,
        `date: ${day}`,
        `categories: [${quoted(vector)}]`,
        `tags: [${quoted(vector)}, hostile]`,
        `keywords: [${quoted(vector)}]`,
        `summary: ${quoted(vector)}`,
        `questions: [${quoted(vector)}]`,
        `series: ${quoted(vector)}`,
        `description: ${quoted(vector)}`,
        `source: { title: ${quoted(vector)}, publisher: ${quoted(vector)}, reporter: ${quoted(vector)}, url: ${quoted(vector)} }`,
      ];
      const body = vector.replaceAll("\0", "");
      return [
        fileNameOf(vector, index),
        [
          "---",
          ...lines,
          "---",
          "",
          "## 기사",
          "",
          body,
          "",
          `문단 안의 ${body}`,
          "",
          ...enclosed(body),
          "끝난 글.",
          "",
        ].join("\n"),
      ];
    }),
  );
}

/** A vector in a cell, in a Notion toggle and callout, and in a footnote. */
function enclosed(body: string): readonly string[] {
  if (body.includes("\n")) return [];
  return [
    "| 가 | 나 |",
    "|---|---|",
    `| 칸 | ${body.replaceAll("|", "\\|")} |`,
    "",
    `<details><summary>${body}</summary>`,
    "",
    body,
    "",
    "</details>",
    "",
    `<aside>💡 ${body}</aside>`,
    "",
  ];
}

/** The vector itself, as far as file systems allow. */
function fileNameOf(vector: string, index: number): string {
  const name = vector
    .replace(/[/\0\n]/gu, "-")
    .slice(0, 50)
    .replace(/^[_.]+/u, "");
  return `posts/${String(index).padStart(3, "0")} ${name}.md`;
}

/** What `new` makes of an article whose page has a vector in every possible place. */
export function capturedNotes(): ReadonlyMap<string, string> {
  return new Map(
    vectors.map((vector, index) => {
      const attribute = vector.replaceAll('"', "&quot;");
      const page = `<html><head><title>${vector}</title><meta property="og:title" content="${attribute}"><meta property="og:site_name" content="${attribute}"><meta property="article:author" content="${attribute}"></head>
<body><article><h1>${vector}</h1>${`<p>금리가 그대로이다. ${vector} 물가는 잡힌다.</p>`.repeat(6)}</article></body></html>`;
      const document = parseDocument(page);
      const article = readArticle(document, "https://news.example/1", "Asia/Seoul");
      const draft = {
        title: article.headline ?? vector.replace(/\s+/gu, " "),
        date: day as StudyDate,
        tags: ["captured"],
        category: null,
        isDraft: false,
        article,
        paragraphs: articleParagraphs(document),
        image: null,
      };
      const path = `posts/captured-${index}.md` as SourcePath;
      return [path, makeNote(draft, { path, template: null, language: "ko", settings: plainSettings }).text];
    }),
  );
}
