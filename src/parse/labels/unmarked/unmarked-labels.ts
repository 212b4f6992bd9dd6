import type Token from "markdown-it/lib/token.mjs";
import type { SectionRole } from "../../../model/note/section-role.ts";
import type { Body } from "../../body.ts";
import { readHeading } from "../../sections/forms/heading.ts";
import { holdsData, isDataRole } from "../../sections/section-span.ts";
import { type VisibleLine, visibleLines } from "../../visible/visible-lines.ts";
import type { BodyWithLexicon } from "../lexicon/body-with-lexicon.ts";
import type { SectionLexicon } from "../lexicon/section-lexicon.ts";
import { leadingFields } from "../lines/leading-fields.ts";
import { type LineLabel, paragraphLabel, unmarkedLabel } from "../lines/line-label.ts";
import { markOfLine } from "../marks/marked-name.ts";
import { bulletedNames } from "./bulleted-names.ts";
import { namesAtEnd, type UnmarkedName } from "./names-at-end.ts";

/** The longest line that is just a name; a separator must not be further in, either. */
const longestName = 40;
const separator = /[-–—|=~→⇒▶▷►▸➤#:：]/u;

/**
 * Paragraphs, by start token, that begin with an unmarked section name: `키워드` alone on its line, `📝 요약`, `■ 질문`,
 * `요약 - 올랐다`. One may be anybody's words; two of different sections, in a note without section headings, are the
 * writer's style, and so is one whose sign a label with a colon has, too, or that is beside two such labels. Fewer
 * give none, nor do 결론 and 질문, found in any text. Below an article's heading they may be the article's: there only
 * those are read with which the note ends, and none where the article is withheld.
 */
export function unmarkedLabels(
  body: BodyWithLexicon,
  { isWithheld }: { readonly isWithheld: boolean },
): ReadonlySet<number> {
  const named = rolesInHeadings(body);
  if (named.length === 0) return new Set(unmarkedNames(body, { isWithheld }).map(({ start }) => start));
  if (isWithheld || !named.every((role) => role === "article" || role === "source")) return new Set();
  return new Set(namesAtEnd(body, unmarkedNames(body)).map(({ start }) => start));
}

/**
 * The unmarked names, whatever the note's headings say; empty when they are too few to be the writer's habit. Where the
 * article is withheld, only paragraphs that begin with one count.
 */
export function unmarkedNames(
  body: BodyWithLexicon,
  { isWithheld }: { readonly isWithheld: boolean } = { isWithheld: false },
): readonly UnmarkedName[] {
  const named: NamedParagraph[] = [];
  const others: OtherParagraph[] = [];
  const bulleted = bulletedNames(body);
  for (const [index, inline] of body.tokens.entries()) {
    if (inline.type !== "inline" || !(bulleted.has(index) || mayBeginWithName(body, index, inline))) continue;
    const { lines, labels } = labelledLinesOf(body, inline, isWithheld);
    const name = nameOf(lines, labels, index - 1);
    if (name === null) others.push({ content: inline.content, lines });
    else if (isParagraph(body, index) || !(isWithheld || name.isBare))
      named.push({ name, labels, sign: signOf(inline.content, isWithheld) });
  }
  if (named.length === 0) return [];
  const labelled = isWithheld ? [] : others.flatMap((other) => signedLabels(other, body.lexicon));
  return areOfOneWriter(named, labelled) ? named.map(({ name }) => name) : [];
}

/** A paragraph that begins with no unmarked name. */
interface OtherParagraph {
  readonly content: string;
  readonly lines: readonly VisibleLine[];
}

interface NamedParagraph {
  readonly name: UnmarkedName;
  readonly labels: Labels;
  readonly sign: string;
}

/** Two names of different sections, one of which is not in any text. */
function areOfOneWriter(named: readonly NamedParagraph[], labelled: readonly SignedLabel[]): boolean {
  const signs = new Set(named.map(({ sign }) => sign));
  const alike = labelled.filter(({ sign }) => sign !== "" && signs.has(sign)).map(({ role }) => role);
  const all = new Set(labelled.map(({ role }) => role));
  const roles = new Set([...named.flatMap(({ labels }) => dataNamed(labels)), ...alike, ...(all.size > 1 ? all : [])]);
  return roles.size > 1 && named.some(({ labels }) => saysMoreThanAnyText(labels));
}

/**
 * A label with a colon: the names that have its sign, too, `📍 키워드: 연금`, are the same writer's, and so are all where two
 * labels of different sections are.
 */
interface SignedLabel {
  readonly sign: string;
  readonly role: SectionRole;
}

function signedLabels({ content, lines }: OtherParagraph, lexicon: SectionLexicon): readonly SignedLabel[] {
  const sign = markOfLine(content);
  const labels = lines.map((line) => paragraphLabel(line, lexicon));
  return labels[0] == null ? [] : dataNamed(labels).map((role) => ({ sign, role }));
}

/** A sign says nothing where the article is withheld. */
function signOf(content: string, isWithheld: boolean): string {
  return isWithheld ? "" : markOfLine(content);
}

interface LabelledLines {
  readonly lines: readonly VisibleLine[];
  readonly labels: Labels;
}

function labelledLinesOf(body: BodyWithLexicon, inline: Token, isWithheld: boolean): LabelledLines {
  const lines = isWithheld ? visibleLines(body, inline) : linesBelowFields(body, inline);
  return { lines, labels: isWithheld ? unmarkedLabelsOf(lines, body.lexicon) : labelsOf(lines, body.lexicon) };
}

/** What stands below the fields that a class is told to fill in: `날짜: …`, and the titles over them: `□ 기사 개요`. */
function linesBelowFields(body: BodyWithLexicon, inline: Token): readonly VisibleLine[] {
  const lines = visibleLines(body, inline);
  const fields = leadingFields(lines, body.lexicon);
  return fields.isUsualButTitles ? lines.slice(fields.lines.length) : lines;
}

function nameOf(lines: readonly VisibleLine[], [first, ...more]: Labels, start: number): UnmarkedName | null {
  if (first == null) return null;
  const isBare = more.length === 0 && first.valueFrom === lines[0]?.text.length;
  return { start, roles: first.roles, label: first.label, isBare };
}

function saysMoreThanAnyText(labels: Labels): boolean {
  return labels.some((label) => label !== null && holdsData(label.roles) && !partsAnyText.test(label.label));
}

/** The label of each line. */
type Labels = readonly (LineLabel | null)[];

function unmarkedLabelsOf(lines: readonly VisibleLine[], lexicon: SectionLexicon): Labels {
  return lines.map((line) => unmarkedLabel(line, lexicon));
}

/**
 * The same if the first line has one, or all those of a paragraph that begins with a marked label and has a bare name
 * below it: `키워드: 금리`, then `요약`.
 */
function labelsOf(lines: readonly VisibleLine[], lexicon: SectionLexicon): Labels {
  const [first, ...more] = lines;
  if (first === undefined) return [];
  const own = unmarkedLabel(first, lexicon);
  const marked = own === null && more.length > 0 ? paragraphLabel(first, lexicon) : null;
  if (own === null && marked === null) return [];
  const bare = unmarkedLabelsOf(more, lexicon);
  if (marked === null || bare.every((label) => label === null)) return [own, ...bare];
  return [marked, ...more.map((line, place) => bare[place] ?? paragraphLabel(line, lexicon))];
}

const partsAnyText = /^(?:결론|질문)$/u;

function dataNamed(labels: Labels): readonly SectionRole[] {
  return labels.flatMap((label) => label?.roles ?? []).filter(isDataRole);
}

function rolesInHeadings(body: BodyWithLexicon): readonly SectionRole[] {
  const roles: SectionRole[] = [];
  for (const [start, open] of body.tokens.entries()) {
    if (open.type === "heading_open") roles.push(...(readHeading(body, { open, start }).value?.roles ?? []));
  }
  return roles;
}

function isParagraph({ tokens }: Body, index: number): boolean {
  const open = tokens[index - 1];
  return open?.type === "paragraph_open" && open.level === 0;
}

/** `1. 키워드 - 금리` in a list at the margin. */
function isNumberedItem({ tokens }: Body, index: number): boolean {
  const [item, open] = [tokens[index - 2], tokens[index - 1]];
  return (
    open?.type === "paragraph_open" && item?.type === "list_item_open" && item.level === 1 && /^\d/u.test(item.info)
  );
}

/** A cheap check of the first line, to skip prose quickly. */
function mayBeginWithName(body: Body, index: number, { content }: Token): boolean {
  if (!isParagraph(body, index) && !isNumberedItem(body, index)) return false;
  const lineEnd = content.indexOf("\n");
  const length = lineEnd === -1 ? content.length : lineEnd;
  return length <= longestName || separator.test(content.slice(0, longestName));
}
