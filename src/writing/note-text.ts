import type { SourceArticle } from "../model/source-article.ts";
import { weekdayOf } from "../model/study-date.ts";
import type { NoteDraft } from "./note-draft.ts";
import { yamlList, yamlScalar } from "./yaml-scalar.ts";

const weekdays = ["일", "월", "화", "수", "목", "금", "토"];

/** A new note in the shape its author fills in: front matter, the clipping, then keywords, summary and questions to write. */
export function noteText(draft: NoteDraft): string {
  return [...frontMatterLines(draft), "", ...articleLines(draft), "* * *", "", ...sectionLines, ""].join("\n");
}

/** `211215수`: the day as students write it in a subtitle, with the weekday that proves it. */
export function shortDay(date: NoteDraft["date"]): string {
  return `${date.slice(2).replaceAll("-", "")}${weekdays[weekdayOf(date)] ?? ""}`;
}

const sectionLines = ["### 2. 키워드 : ", "### 3. 요약 : ", "### 4. 궁금한 점 : "];

function frontMatterLines(draft: NoteDraft): readonly string[] {
  const lines = [
    "---",
    "layout: post",
    `title: ${yamlScalar(draft.title)}`,
    `subtitle: ${yamlScalar(shortDay(draft.date))}`,
  ];
  if (draft.category !== null) lines.push(`categories: ${yamlList([draft.category])}`);
  lines.push(`tags: ${yamlList(draft.tags)}`, "comments: true");
  if (draft.isDraft) lines.push("draft: true");
  return [...lines, "---"];
}

function articleLines({ article, paragraphs, image, title }: NoteDraft): readonly string[] {
  const lines = ["# 1. 기사", ""];
  if (article !== null) lines.push(`## ${headingText(article.headline ?? title)}`, ...sourceLines(article), "");
  if (image !== null) lines.push(`![${image.alternative.replace(/[\\[\]]/gu, "\\$&")}](${image.address})`, "");
  for (const paragraph of paragraphs) lines.push(paragraph, "");
  return lines;
}

function sourceLines(article: SourceArticle): readonly string[] {
  const byline = [
    article.published === null ? null : `${article.published.slice(2).replaceAll("-", ".")}.`,
    article.publisher,
    article.reporter === null ? null : `${article.reporter} 기자`,
  ].filter((part) => part !== null);
  const link = article.url === null ? [] : [`[링크](<${article.url.replace(/[<>]/gu, encodeURIComponent)}>)  `];
  return byline.length === 0 ? link : [...link, byline.join(" ")];
}

/** A headline as heading text: Markdown's own characters escaped, so that it reads as the paper printed it. */
function headingText(headline: string): string {
  return headline.replace(/[\\`*_[\]<>&]/gu, "\\$&").replace(/#+\s*$/u, (end) => `\\${end}`);
}
