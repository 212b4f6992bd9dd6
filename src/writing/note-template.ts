import type { Spoken } from "../model/text/language.ts";
import { nearestSpelling } from "../model/text/nearest-spelling.ts";

/** Every placeholder a template may use. */
export const placeholderNames = [
  "title",
  "date",
  "subtitle",
  "category",
  "tags",
  "headline",
  "url",
  "byline",
  "image",
  "body",
] as const;

export type PlaceholderName = (typeof placeholderNames)[number];

/** `{{title}}`; unknown names match too, so that they can be reported. */
export const placeholder = /\{\{\s*([^{}\n]*?)\s*\}\}/gu;

/** The template used if the author has none. */
export const defaultTemplate: Spoken<string> = {
  ko: template({ article: "기사", link: "링크", keywords: "키워드", summary: "요약", questions: "궁금한 점" }),
  en: template({ article: "Article", link: "Link", keywords: "Keywords", summary: "Summary", questions: "Questions" }),
};

function template(words: Readonly<Record<"article" | "link" | "keywords" | "summary" | "questions", string>>): string {
  return `---
layout: post
title: {{title}}
subtitle: {{subtitle}}
categories: {{category}}
tags: {{tags}}
comments: true
---

# 1. ${words.article}

## {{headline}}
[${words.link}]({{url}})${"  "}
{{byline}}

{{image}}

{{body}}

* * *

### 2. ${words.keywords} :${" "}
### 3. ${words.summary} :${" "}
### 4. ${words.questions} :${" "}
`;
}

/** Why a template cannot be filled in. */
export type TemplateProblem =
  | { readonly kind: "unknown-placeholder"; readonly name: string; readonly nearest: string | null }
  | { readonly kind: "no-title" };

/** Everything wrong with a template. */
export function templateProblems(text: string): readonly TemplateProblem[] {
  const names = [...new Set(Array.from(text.matchAll(placeholder), ([, name = ""]) => name))];
  const unknown = names
    .filter((name) => !isPlaceholderName(name))
    .map((name) => ({ kind: "unknown-placeholder", name, nearest: nearestSpelling(name, placeholderNames) }) as const);
  const { frontMatter } = splitTemplate(text);
  const hasTitle = frontMatter.some((line) => placeholdersIn(line).includes("title"));
  return hasTitle ? unknown : [...unknown, { kind: "no-title" }];
}

/** A template's front matter lines and the lines below. */
export interface SplitTemplate {
  readonly frontMatter: readonly string[];
  readonly body: readonly string[];
}

/** Splits a template, because values are written differently as YAML and as text. */
export function splitTemplate(text: string): SplitTemplate {
  const lines = text.replace(/^\uFEFF/u, "").split(/\r\n|\n|\r/u);
  const end = lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)\s*$/u.test(line));
  const opens = /^---\s*$/u.test(lines[0] ?? "");
  return opens && end !== -1
    ? { frontMatter: lines.slice(1, end), body: lines.slice(end + 1) }
    : { frontMatter: [], body: lines };
}

/** A line's placeholders. */
export function placeholdersIn(line: string): readonly PlaceholderName[] {
  return Array.from(line.matchAll(placeholder), ([, name = ""]) => name).filter(isPlaceholderName);
}

function isPlaceholderName(name: string): name is PlaceholderName {
  return placeholderNames.some((known) => known === name);
}
