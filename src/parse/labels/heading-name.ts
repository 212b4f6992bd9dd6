import { remembering } from "../../model/text/remembering.ts";
import { articleHeading } from "./article/article-heading.ts";
import { articleLabel } from "./article/article-label.ts";
import type { SectionLexicon } from "./lexicon/section-lexicon.ts";
import { matchSectionLabel, type SectionLabel } from "./section-label.ts";

/**
 * One of these is in every name of an article, `기사`, `원문`, `스크랩`, `新聞`, `full text`, full-width letters included:
 * in the compared form letters are left out, never added.
 */
const mayName = /[기뉴본원전글크文記新ニa-zａ-ｚ]/iu;

/**
 * Whether some words may name an article: without a letter of `mayName` they do not, unless the site calls articles by
 * words of its own.
 */
export function mayNameArticle(text: string, { added }: SectionLexicon): boolean {
  return added.size > 0 || mayName.test(text.normalize("NFC"));
}

/** What a heading or a line names: the note's outline, its sections and its article all ask about each. */
export const headingName = remembering(
  (text, lexicon: SectionLexicon): SectionLabel | null =>
    matchSectionLabel(text, lexicon) ??
    (mayNameArticle(text, lexicon) ? (articleLabel(text, lexicon) ?? articleHeading(text, lexicon)) : null),
);
