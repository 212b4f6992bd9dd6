import { type Byline, partsByline } from "./byline-parts.ts";
import { endsAsStatement, isLikeHeadline } from "./like-headline.ts";
import type { LineField } from "./line-field.ts";
import { soundsLikePublisher } from "./publisher-name.ts";

/** A line's title, and what stands beside it. */
export interface TitleAndByline {
  readonly headline: string;
  readonly byline: Byline;
}

const quotation = /[「『《〈"“]([^「」『』《》〈〉"“”]{2,120})[」』》〉"”]/gu;
const address = /https?:\/\/\S+/gu;
const byParenthesis = /^(.{2,120}?)\s*[([（]([^()[\]（）]{4,60})[)\]）]$/u;

/** Reads a title in quotation marks beside the newspaper and the day it was printed in: `한겨레, 2026.3.6, 「최저임금 논의」`. */
export function titleBesideByline(line: string): TitleAndByline | null {
  const words = line.replace(address, " ").trim();
  if (words.search(quotation) === -1) return null;
  const quoted = [...words.matchAll(quotation)].find(([, inside = ""]) => !soundsLikePublisher(inside));
  if (quoted === undefined) return null;
  const [all, headline = ""] = quoted;
  const byline = partsByline(words.replace(all, " | "));
  const isDated = byline?.publisher != null && byline.published !== null;
  return isDated && isLikeHeadline(headline.trim()) ? { headline: headline.trim(), byline } : null;
}

/**
 * Such a title, and one with the same in parentheses behind it: `최저임금 논의 (한겨레, 2026.3.6)`. Words that end as a sentence
 * may be the article's own.
 */
export function titleInClipping(
  line: string,
): TitleAndByline | { readonly headline: null; readonly byline: Byline } | null {
  const quoted = titleBesideByline(line);
  if (quoted !== null) return quoted;
  const { headline = "", byline } = parenthesisedByline(line) ?? {};
  if (byline?.publisher == null || byline.published === null) return null;
  return { byline, headline: endsAsStatement(headline) ? null : headline };
}

/** The same in a field, and in one of the article the others in parentheses: `기사: 최저임금 논의 (한겨레, 2026.3.6)`. */
export function titleInField(field: LineField): TitleAndByline | null {
  if (!saysWhere(field)) return null;
  return titleBesideByline(field.value) ?? (field.kinds[0] === "article" ? parenthesisedByline(field.value) : null);
}

function saysWhere({ kinds: [kind] }: LineField): boolean {
  return kind === "article" || kind === "source" || kind === "publisher" || kind === "paper";
}

/** A title with its newspaper and day in parentheses behind it: `최저임금 논의 (한겨레, 2026.3.6)`. */
export function parenthesisedByline(words: string): TitleAndByline | null {
  const [, headline = "", inside = ""] = byParenthesis.exec(words) ?? [];
  const byline = partsByline(inside);
  return byline !== null && isLikeHeadline(headline) ? { headline, byline } : null;
}
