import type Token from "markdown-it/lib/token.mjs";
import type { SectionRole } from "../../model/note/section-role.ts";
import type { Body } from "../body.ts";
import { readHeading } from "../sections/forms/heading.ts";
import { holdsData } from "../sections/section-span.ts";
import { visibleLines } from "../visible/visible-lines.ts";
import type { BodyWithLexicon } from "./body-with-lexicon.ts";
import { type LineLabel, unmarkedLabel } from "./line-label.ts";
import { namesAtEnd, type UnmarkedName } from "./names-at-end.ts";

/** The longest line that is just a name; a separator must not be further in, either. */
const longestName = 40;
const separator = /[-–—|=~→⇒]/u;

/**
 * Paragraphs, by start token, that begin with an unmarked section name: `키워드` alone on its line, `📝 요약`, `■ 질문`, `요약 -
 * 올랐다`. One may be anybody's words; two of different sections, in a note without section headings, are the writer's style.
 * Fewer give none, nor do 결론 and 질문, found in any text. Below an article's heading they may be the article's: there
 * only those are read with which the note ends, and none where the article is withheld.
 */
export function unmarkedLabels(
  body: BodyWithLexicon,
  { isWithheld }: { readonly isWithheld: boolean },
): ReadonlySet<number> {
  const named = rolesInHeadings(body);
  if (named.length === 0) return new Set(unmarkedNames(body).map(({ start }) => start));
  if (isWithheld || !named.every((role) => role === "article" || role === "source")) return new Set();
  return new Set(namesAtEnd(body, unmarkedNames(body)).map(({ start }) => start));
}

/** The unmarked names, whatever the note's headings say; empty when they are too few to be the writer's habit. */
export function unmarkedNames(body: BodyWithLexicon): readonly UnmarkedName[] {
  const names: UnmarkedName[] = [];
  const named = new Set<SectionRole>();
  let isNote = false;
  for (const [index, inline] of body.tokens.entries()) {
    if (!isParagraph(body, index) || !mayBeginWithName(inline)) continue;
    const lines = visibleLines(body, inline);
    const labels = lines.map((line) => unmarkedLabel(line, body.lexicon));
    const [first] = labels;
    if (first == null) continue;
    const isBare = labels.length === 1 && first.valueFrom === lines[0]?.text.length;
    names.push({ start: index - 1, roles: first.roles, label: first.label, isBare });
    for (const role of dataNamed(labels)) named.add(role);
    isNote ||= labels.some((label) => label !== null && holdsData(label.roles) && !partsAnyText.test(label.label));
  }
  return isNote && named.size > 1 ? names : [];
}

const partsAnyText = /^(?:결론|질문)$/u;

function dataNamed(labels: readonly (LineLabel | null)[]): readonly SectionRole[] {
  return labels.flatMap((label) => label?.roles ?? []).filter((role) => holdsData([role]));
}

function rolesInHeadings(body: BodyWithLexicon): readonly SectionRole[] {
  return body.tokens.flatMap((open, start) =>
    open.type === "heading_open" ? (readHeading(body, { open, start }).value?.roles ?? []) : [],
  );
}

function isParagraph({ tokens }: Body, index: number): boolean {
  const open = tokens[index - 1];
  return open?.type === "paragraph_open" && open.level === 0;
}

/** A cheap check of the first line, to skip prose quickly. */
function mayBeginWithName({ content }: Token): boolean {
  const lineEnd = content.indexOf("\n");
  const length = lineEnd === -1 ? content.length : lineEnd;
  return length <= longestName || separator.test(content.slice(0, longestName));
}
