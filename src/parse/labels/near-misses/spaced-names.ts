import type Token from "markdown-it/lib/token.mjs";
import type { SourcePath } from "../../../model/address/addresses.ts";
import { type DataRole, dataRoles, type SectionRole } from "../../../model/note/section-role.ts";
import { type Diagnostic, diagnose } from "../../../model/problem/diagnostic.ts";
import { placesIn } from "../../places/places-in.ts";
import type { DividedBody } from "../../sections/section-span.ts";
import { countWords } from "../../values/wording/count-words.ts";
import { endsAsQuestion } from "../../values/wording/question-end.ts";
import { endsSentence } from "../../values/wording/sentence.ts";
import { shownLabel } from "../lexicon/compact-label.ts";
import type { SectionLexicon } from "../lexicon/section-lexicon.ts";
import { matchSectionLabel } from "../section-label.ts";

/** A line of a paragraph or heading as typed. */
interface TypedLine {
  readonly inline: Token;
  readonly isHeading: boolean;
  readonly start: number;
  readonly text: string;
}

/** A name at the start of a line, and what stands behind the blank after it. */
interface SpacedName {
  readonly name: string;
  readonly role: DataRole;
  readonly value: string;
}

/**
 * Reports names with nothing but a blank behind them, `키워드 금리, 환율` and right below it `요약 금리가 올랐다.`: two of
 * different sections that stand together, one of them over keywords or a question, or keywords in a note that has
 * other sections. Any other line may be prose that begins with such a word, `요약 정리를 했다`.
 */
export function findSpacedNames(
  { body, spans }: DividedBody,
  lexicon: SectionLexicon,
  source: SourcePath,
): readonly Diagnostic[] {
  const present = new Set<SectionRole>(spans.flatMap(({ roles }) => roles));
  const isBesideOthers = dataRoles.some((role) => present.has(role));
  if (dataRoles.every((role) => present.has(role))) return [];
  const lines = linesOf(body.tokens);
  const found = namesAmong(lines, lexicon, isBesideOthers);
  if (found.size === 0) return [];
  const placeIn = placesIn(body);
  return lines.flatMap(({ inline, start, isHeading }, at) => {
    const { name, role } = found.get(at) ?? {};
    if (name === undefined || role === undefined || present.has(role)) return [];
    const facts = { heading: shownLabel(name), role, meant: `${shownLabel(name)}:`, ...(isHeading ? {} : labelled) };
    const place = placeIn(inline, { start, end: start + name.length });
    return [diagnose("section-near-miss", facts, { source, place })];
  });
}

/** The names by the number of their line. */
function namesAmong(
  lines: readonly TypedLine[],
  lexicon: SectionLexicon,
  isBesideOthers: boolean,
): ReadonlyMap<number, SpacedName> {
  const found = new Map<number, SpacedName>();
  for (const [at, line] of lines.entries()) {
    const own = mayTell(line.text) ? spacedName(line.text, lexicon) : null;
    if (own === null || !isTelling(own)) continue;
    const isSure = (beside: number, { role }: SpacedName): boolean =>
      own.role === "keywords" || role === "keywords" || role === "reflection" || found.has(beside);
    const around = [at - 1, at + 1].flatMap((beside): readonly (readonly [number, SpacedName])[] => {
      const name = spacedName(lines[beside]?.text ?? "", lexicon);
      return name === null || name.role === own.role || !isSure(beside, name) ? [] : [[beside, name]];
    });
    if (around.length === 0 && !(isBesideOthers && own.role === "keywords")) continue;
    found.set(at, own);
    for (const [beside, name] of around) found.set(beside, name);
  }
  return found;
}

const labelled = { isLabel: true } as const;

/** Longer lines are no keywords, and too much for a line that a name stands before. */
const longestLine = 300;

/** The lines of paragraphs and headings as typed. */
function linesOf(tokens: readonly Token[]): readonly TypedLine[] {
  const lines: TypedLine[] = [];
  for (const [index, inline] of tokens.entries()) {
    const open = tokens[index - 1]?.type;
    if (inline.type !== "inline" || (open !== "paragraph_open" && open !== "heading_open")) continue;
    let start = 0;
    for (const text of inline.content.split("\n")) {
      lines.push({ inline, isHeading: open === "heading_open", start, text });
      start += text.length + 1;
    }
  }
  return lines;
}

/** A cheap check of a line as typed. */
function mayTell(text: string): boolean {
  if (text.length > longestLine) return false;
  return /[?？]\s*$/u.test(text) || (/[,，、#]/u.test(text) && !endsSentence(text));
}

const mostWordsOfName = 3;
const mostWordsOfKeyword = 3;

function spacedName(text: string, lexicon: SectionLexicon): SpacedName | null {
  if (text.length > longestLine || /^[^:：]{0,30}[:：]/u.test(text)) return null;
  const blanks = [...text.slice(0, longestName).matchAll(/(?<=\p{L})\s+/gu)].slice(0, mostWordsOfName);
  for (const { 0: blank, index } of blanks.toReversed()) {
    const name = text.slice(0, index);
    const roles: readonly SectionRole[] = matchSectionLabel(name, lexicon)?.roles ?? [];
    const role = dataRoles.find((one) => roles.includes(one));
    const value = text.slice(index + blank.length).trim();
    if (role !== undefined && value !== "") return { name, role, value };
  }
  return null;
}

const longestName = 30;

/** Whether a line can hardly be prose: a question behind its name, or words between commas behind that of keywords. */
function isTelling({ role, value }: SpacedName): boolean {
  if (role === "questions") return endsAsQuestion(value) && countWords(value) > 1;
  const words = value.split(/[,，、#]/u).filter((word) => word.trim() !== "");
  return role === "keywords" && words.length > 1 && words.every((word) => countWords(word) <= mostWordsOfKeyword);
}
