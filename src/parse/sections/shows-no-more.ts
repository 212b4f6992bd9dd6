import type { Body } from "../body.ts";
import type { BodyWithLexicon } from "../labels/lexicon/body-with-lexicon.ts";
import { endsBlockAbove } from "../markdown/token-meta.ts";
import { findSections } from "./find-sections.ts";
import { goesWithArticle, type SectionSpan } from "./section-span.ts";

/**
 * Whether a note whose article is withheld shows no more of it if labels end the lists above them: nothing from the
 * first such list on is withheld as it is, and nothing above is read in another way.
 */
export function showsNoMore(divided: BodyWithLexicon, undivided: BodyWithLexicon): boolean {
  const line = divided.tokens.find(endsBlockAbove)?.map?.[0] ?? 0;
  const before = findSections(undivided, { isWithheld: true });
  const after = findSections(divided, { isWithheld: true });
  const at = before.findLastIndex(({ start }) => lineOf(undivided, start) <= line);
  return before.slice(at).every(isShown) && before.slice(0, at).every((span, place) => isSame(span, after[place]));
}

function lineOf({ tokens }: Body, start: number): number {
  return tokens[start]?.map?.[0] ?? Number.POSITIVE_INFINITY;
}

/** Text without a label may be the article. */
function isShown(span: SectionSpan): boolean {
  return !goesWithArticle(span) && !span.roles.includes("other");
}

function isSame(one: SectionSpan, other: SectionSpan | undefined): boolean {
  if (other === undefined || one.start !== other.start || one.end !== other.end) return false;
  return one.inArticle === other.inArticle && one.roles.join() === other.roles.join();
}
