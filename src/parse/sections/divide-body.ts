import { isAnybodysName } from "../labels/lexicon/anybodys-name.ts";
import type { BodyWithLexicon } from "../labels/lexicon/body-with-lexicon.ts";
import { withVagueNames } from "../labels/lexicon/section-lexicon.ts";
import { findSections } from "./find-sections.ts";
import { goesWithArticle, holdsData, type SectionSpan } from "./section-span.ts";

/** A body, and its sections as its lexicon names them. */
export interface NamedBody {
  readonly body: BodyWithLexicon;
  readonly spans: readonly SectionSpan[];
}

/**
 * Divides a body into sections. Where one of them has a name that only a study has, names that alone may be anything
 * (`생각`, `Key Points`) name sections, too. They do not if they would end an article under a heading, or one that is
 * withheld: they may be its own words.
 */
export function divideBody(body: BodyWithLexicon, withheld: { readonly isWithheld: boolean }): NamedBody {
  const spans = findSections(body, withheld);
  if (!isStudy(spans) || !mayHoldVagueName(body)) return { body, spans };
  const wide = { ...body, lexicon: withVagueNames(body.lexicon) };
  const named = findSections(wide, withheld);
  const isArticle = (span: SectionSpan): boolean =>
    goesWithArticle(span) && (withheld.isWithheld || span.heading !== null);
  return areAlike(spans.filter(isArticle), named.filter(isArticle)) ? { body: wide, spans: named } : { body, spans };
}

/**
 * A summary and questions, each under a name that any text may have, are of a study together. A callout may have no
 * name.
 */
function isStudy(spans: readonly SectionSpan[]): boolean {
  const named = spans.flatMap(({ values, inArticle }) => (inArticle === true ? [] : values));
  const data = named.filter(({ roles }) => holdsData(roles));
  const headed = spans.filter(({ heading }) => heading !== null).flatMap(({ roles }) => roles);
  return (
    data.some(({ label }) => label !== "" && !isAnybodysName(label)) ||
    (headed.includes("summary") && headed.includes("questions"))
  );
}

const vagueWords =
  /(?:생각|느낌|의견|견해|감상|시사점|개념|논제|terms|words|주요\s*내용|포인트|요점|내용\s*정리|질문|opinion|insight|thought|key\s*point|main\s*(?:idea|point)|my\s*take|one\s*sentence)/iu;
const longestName = 40;

/** A cheap check, so that few notes are divided twice: whether some line has such a word near its start. */
function mayHoldVagueName({ tokens }: BodyWithLexicon): boolean {
  for (const { type, content } of tokens) {
    if (type !== "inline") continue;
    for (const line of content.split("\n")) if (vagueWords.test(line.slice(0, longestName))) return true;
  }
  return false;
}

function areAlike(before: readonly SectionSpan[], after: readonly SectionSpan[]): boolean {
  return before.map(placeOf).join() === after.map(placeOf).join();
}

function placeOf({ start, end, roles, inArticle }: SectionSpan): string {
  return `${start}-${end} ${roles.join("+")} ${inArticle === true}`;
}
