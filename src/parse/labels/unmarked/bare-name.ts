import { holdsData } from "../../sections/section-span.ts";
import { bareLabel } from "../lexicon/compact-label.ts";
import type { SectionLexicon } from "../lexicon/section-lexicon.ts";
import { matchSectionLabel } from "../section-label.ts";
import { isStudents } from "./names-at-end.ts";

/** Longer lines are sentences. */
const longest = 40;

/** A bullet, an emoji or a bracket before it: an article has its subheads so as well, but few with such a name. */
const signed = /^[^\p{L}\p{N}\s]/u;
const summary = /요약$/u;
const inAnyArticle = /^(?:결론|질문|용어\s*설명)$/u;

/**
 * Whether a line of an article is no more than the name of a part of a study, without the marks of a label: `■ 요약`,
 * `(요약)`, `요약`, or one that no article has, `느낀 점`. It may well be the student's.
 */
export function beginsWithBareName(line: string, lexicon: SectionLexicon): boolean {
  const words = line.trim();
  if (words === "" || words.length > longest) return false;
  const roles = matchSectionLabel(words, lexicon)?.roles ?? [];
  if (!holdsData(roles)) return false;
  const name = bareLabel(words);
  if (signed.test(words) || summary.test(name)) return !inAnyArticle.test(name);
  return roles.some((role) => isStudents(role, name));
}
