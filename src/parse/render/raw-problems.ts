import type Token from "markdown-it/lib/token.mjs";
import { bodyHtml, type RawProblem } from "./body-html.ts";

/**
 * The repairs alone: a paragraph without raw HTML needs none, and neither opens nor ends an element around it. Marks
 * only stand between others: where nothing else is raw, there is nothing to repair.
 */
export function rawProblems(tokens: readonly Token[]): readonly RawProblem[] {
  if (!holdsAuthorsHtml(tokens)) return [];
  const asked = tokens.filter((token) => token.type !== "inline" || token.children?.some(isRaw) === true);
  return bodyHtml(asked, "/").problems;
}

const authorsHtml: ReadonlySet<string> = new Set(["html_inline", "refused_html", "drawing"]);

function holdsAuthorsHtml(tokens: readonly Token[]): boolean {
  for (const { children } of tokens) {
    if (children === null) continue;
    for (const { type } of children) if (authorsHtml.has(type)) return true;
  }
  return false;
}

const rawTypes: ReadonlySet<string> = new Set([...authorsHtml, "highlight_open", "highlight_close"]);

function isRaw({ type }: Token): boolean {
  return rawTypes.has(type);
}
