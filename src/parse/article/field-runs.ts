import { articleLabel } from "../labels/article/article-label.ts";
import { headingName } from "../labels/heading-name.ts";
import { compactLabel } from "../labels/lexicon/compact-label.ts";
import type { SectionLexicon } from "../labels/lexicon/section-lexicon.ts";
import { matchSectionLabel } from "../labels/section-label.ts";
import { isAddressOfNews } from "./article-address.ts";
import { bylineWithoutField } from "./article-byline.ts";
import type { ArticleLine } from "./article-lines.ts";
import { bylineOfField } from "./field-byline.ts";
import type { FieldKind } from "./field-names.ts";
import { type LineField, readField } from "./line-field.ts";
import { soundsLikePublisher } from "./publisher-name.ts";

/** A field with its value, on its own line or the next. */
export interface FilledField extends LineField {
  /** The line of the value. */
  readonly line: ArticleLine;
}

/** Fields that stand together, each on its line. */
export interface FieldRun {
  readonly fields: readonly FilledField[];
  /** Index of the first line. */
  readonly start: number;
  /** Whether they are an article's: one of them says so, or they stand right below its name. */
  readonly isOfArticle: boolean;
  /** Whether a thing with a title is an article: also beside a link to the news, where a day may be the note's own. */
  readonly isTitled: boolean;
}

/** All fields of a note. Text between two of them divides their runs, and so does a heading that is no field. */
export function fieldRuns(lines: readonly ArticleLine[], lexicon: SectionLexicon): readonly FieldRun[] {
  const runs: FieldRun[] = [];
  let fields: FilledField[] = [];
  let start = 0;
  let isBelowName = false;
  const close = (): void => {
    if (fields.length > 0) runs.push({ fields, start, ...meaningOf(fields, isBelowName) });
    fields = [];
  };
  for (let index = 0; index < lines.length; index += 1) {
    const reading = readAt(lines, index, lexicon);
    if (reading.kind === "field") {
      if (fields.length === 0) start = index;
      fields.push(reading.field);
      if (reading.isOnNextLine) index += 1;
    } else if (reading.kind === "name" || ((fields.length > 0 || isBelowName) && !standsAmid(reading))) {
      close();
      isBelowName = reading.kind === "name";
    }
  }
  close();
  return runs;
}

/** A longer line is text. */
const longestField = 400;

type Reading =
  | { readonly kind: "field"; readonly field: FilledField; readonly isOnNextLine: boolean }
  | { readonly kind: "name" | "text" | "unknown" }
  | { readonly kind: "other"; readonly line: ArticleLine };

function readAt(lines: readonly ArticleLine[], index: number, lexicon: SectionLexicon): Reading {
  const line = lines[index];
  if (line === undefined || line.text.length > longestField) return { kind: "text" };
  if (namesArticle(line.text, lexicon)) return { kind: "name" };
  const field = readField(line);
  if (field !== null && field.value !== "") return { kind: "field", field: { ...field, line }, isOnNextLine: false };
  if (field !== null) {
    const below = valueBelow(lines, index);
    return below === null || headingName(below.text, lexicon) !== null
      ? { kind: "unknown" }
      : { kind: "field", field: { ...field, value: below.text, line: below }, isOnNextLine: true };
  }
  return { kind: "other", line };
}

/** Whether a line that is no field stands among those around it, without dividing them. */
function standsAmid(reading: Reading): boolean {
  if (reading.kind === "other") return reading.line.kind !== "heading" && isBeside(reading.line);
  return reading.kind === "unknown";
}

/** Whether a line that is no field of ours may stand among fields: one that we do not know, a link or a byline. */
function isBeside({ text, links }: ArticleLine): boolean {
  if (text.endsWith("다.") || text.endsWith("요.")) return false;
  return (
    /^[^:：.!?]{1,20}[:：]\s*\S/u.test(text) ||
    links.some((link) => link.text.trim() === text) ||
    bylineWithoutField(text) !== null
  );
}

/**
 * The line below a name that stands alone, if it is all there is: the first line of a longer paragraph belongs to a
 * text, and would be published even where that is not shown.
 */
function valueBelow(lines: readonly ArticleLine[], index: number): ArticleLine | null {
  const [next, further] = [lines[index + 1], lines[index + 2]];
  if (next === undefined || next.kind === "heading" || readField(next) !== null) return null;
  const goesOn = further?.block === next.block && readField(further) === null && !isBeside(further);
  return goesOn ? null : next;
}

/** Longer than any name of an article with its number and signs. */
const longestName = 40;
const ofNews = /기사|뉴스|신문|스크랩|article|news|記事/u;
/** One of these is in any name of an article, full-width ones included: the compared form only leaves letters out. */
const mayName = /[기뉴신스記anａｎ]/iu;
const facts = /^(?:기사|뉴스|신문|article)(?:정보|개요|info|information)$/u;

/** `## 기사`, `기사 정보`; a text called 본문 may be any. */
function namesArticle(text: string, lexicon: SectionLexicon): boolean {
  if (text.length > longestName || !mayName.test(text.normalize("NFC"))) return false;
  const name = compactLabel(text);
  if (facts.test(name)) return true;
  const label = ofNews.test(name) ? (matchSectionLabel(text, lexicon) ?? articleLabel(text, lexicon)) : null;
  return label?.roles.includes("article") === true;
}

const certain: ReadonlySet<FieldKind> = new Set(["headline", "article", "publisher", "address"]);

function meaningOf(fields: readonly LineField[], isBelowName: boolean): Pick<FieldRun, "isOfArticle" | "isTitled"> {
  const kinds = fields.flatMap((field) => field.kinds);
  if (kinds.includes("book")) return { isOfArticle: false, isTitled: false };
  const isOfArticle = isBelowName || kinds.some((kind) => certain.has(kind)) || fields.some(namesNewspaper);
  return { isOfArticle, isTitled: isOfArticle || fields.some(({ value }) => isAddressOfNews(value)) };
}

function namesNewspaper(field: LineField): boolean {
  const { publisher } = bylineOfField(field) ?? {};
  return publisher != null && soundsLikePublisher(publisher);
}
