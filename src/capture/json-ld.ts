import { readJson } from "../model/text/read-json.ts";
import type { CaptureClues } from "./captured-article.ts";
import { foldText } from "./fold-text.ts";
import { reporterName } from "./reporter-name.ts";

type Fields = ReadonlyMap<string, unknown>;

/**
 * Reads a page's schema.org NewsArticle (https://schema.org/NewsArticle). Many pages carry broken JSON: such a block is
 * ignored.
 */
export function readJsonLd(document: Document): CaptureClues {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const article = findArticle(readJson(script.textContent ?? ""), 0);
    if (article === null) continue;
    return {
      headline: textIn(article.get("headline")),
      publisher: textIn(article.get("publisher"), "name"),
      reporter: reporterName(textIn(article.get("author"), "name")),
      published: textIn(article.get("datePublished")),
      url: textIn(article.get("url")) ?? textIn(article.get("mainEntityOfPage"), "@id"),
      image: textIn(article.get("image"), "url"),
    };
  }
  return {};
}

const deepest = 4;

function findArticle(value: unknown, depth: number): Fields | null {
  if (depth > deepest) return null;
  const inner = Array.isArray(value) ? value : fieldsOf(value)?.get("@graph");
  const fields = fieldsOf(value);
  if (fields !== null && isArticle(fields.get("@type"))) return fields;
  if (!Array.isArray(inner)) return null;
  for (const item of inner) {
    const found = findArticle(item, depth + 1);
    if (found !== null) return found;
  }
  return null;
}

function isArticle(type: unknown): boolean {
  const types: readonly unknown[] = Array.isArray(type) ? type : [type];
  return types.some((name) => typeof name === "string" && /^(?:\w*NewsArticle|Article|BlogPosting)$/u.test(name));
}

function fieldsOf(value: unknown): Fields | null {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? new Map(Object.entries(value)) : null;
}

/** A text, the first of several, or a text field of an object in its place. */
function textIn(value: unknown, field?: string): string | null {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof one === "string") return foldText(one) === "" ? null : foldText(one);
  return field === undefined ? null : textIn(fieldsOf(one)?.get(field));
}
