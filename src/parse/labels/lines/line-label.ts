import type { VisibleLine } from "../../visible/visible-lines.ts";
import { headingName } from "../heading-name.ts";
import { shownLabel } from "../lexicon/compact-label.ts";
import type { SectionLexicon } from "../lexicon/section-lexicon.ts";
import { matchSectionLabel, type SectionLabel } from "../section-label.ts";

/** A line that begins with a section's name, and where its value begins. */
export interface LineLabel extends SectionLabel {
  /** Index in the line's text; the text's length when the value begins on the next line. */
  readonly valueFrom: number;
  /** The name as written, without its surrounding marks. */
  readonly label: string;
}

/** Where a label may end: after its bold run or brackets, or at a separator. */
interface Boundary {
  readonly labelEnd: number;
  readonly valueFrom: number;
}

/** A hand or an arrow that points at the value, as typed on a telephone, is as good as a colon: `키워드 👉 금리`. */
const pointer = String.raw`[👉☞➡][\u{FE0F}\p{Emoji_Modifier}]?`;

const separators = {
  heading: new RegExp(
    String.raw`[:：]+|[;；∶]|${pointer}|\s[-–—|>=~]+\s|(?:(?<!\s)\s+)?(?:->|=>|→|⇒)\s*|\s(?=#\p{L})`,
    "gu",
  ),
  line: new RegExp(`[:：]+|${pointer}`, "gu"),
  unmarked:
    /\s[-–—|>~]+\s|(?:(?<!\s)\s+)?(?:->|=>|→|⇒|=|[▶▷►▸➤]\u{FE0F}?)\s*|(?<!\s)\s{2,}(?![-–—|>~\s])|\s(?=#\p{L})/gu,
};

/** A separator after a bold run or closing bracket, where the label has already ended. */
const separatorAfter = new RegExp(String.raw`^\s*(?:[:：]+|[-–—|>=]+>?(?=\s)|→|⇒|${pointer})?\s*`, "u");

/** A label in brackets, with the numbering or emoji a writer puts before it. */
const bracketed = /^[^\p{L}[【<〈《「『〔]{0,12}[[【<〈《「『〔][^[\]【】<>]{1,60}[\]】>〉》」』〕][)）]?/u;

/** A label between two of the same sign or emoji, `✅키워드✅` or `★ 요약 ★`, as decoration. */
export const betweenSigns = /^\s*((?![<>|~^$`+])[\p{So}\p{Sm}])\u{FE0F}?(?!\1)[^\n]{1,26}?\1\u{FE0F}?/u;

/** A full-width `＃` is typed with a Korean keyboard in place of `#`, and is no heading in Markdown. */
const wideHash = /^\s*＃[＃#]{0,5}\s*\S/u;

const triedSeparators = 3;

/** Reads a heading: its whole text may be the label, or the text before a separator. */
export function headingLabel(line: VisibleLine, lexicon: SectionLexicon): LineLabel | null {
  return (
    wholeLabel(line, lexicon, headingName) ??
    firstMatch(line, lexicon, separated(line.text, separators.heading), headingName) ??
    firstMatch(line, lexicon, delimited(line), headingName)
  );
}

/**
 * Reads the start of a paragraph, list item or quote: a label there is in bold or brackets, follows `＃`, or has a colon
 * after it.
 */
export function paragraphLabel(line: VisibleLine, lexicon: SectionLexicon): LineLabel | null {
  const delimiters = delimited(line);
  const whole = delimiters.length > 0 ? wholeLabel(line, lexicon, headingName) : null;
  return whole ?? firstMatch(line, lexicon, [...separated(line.text, separators.line), ...delimiters]);
}

/** Reads a cell, or the first line of a list item with something under it: all of it must be a label. */
export function wholeLabel(line: VisibleLine, lexicon: SectionLexicon, match = matchSectionLabel): LineLabel | null {
  const { length } = line.text;
  const whole = line.codeStart === length ? match(line.text, lexicon) : null;
  return whole === null ? null : labelOf(whole, line, { labelEnd: length, valueFrom: length });
}

/**
 * Reads a line marked only by an emoji, a hand-typed bullet or a dash, `■ 키워드` or `요약 - 올랐다`: for a note in which such
 * lines are certainly names.
 */
export function unmarkedLabel(line: VisibleLine, lexicon: SectionLexicon): LineLabel | null {
  const whole = line.linked ? null : wholeLabel(line, lexicon);
  return whole ?? firstMatch(line, lexicon, separated(line.text, separators.unmarked));
}

function firstMatch(
  line: VisibleLine,
  lexicon: SectionLexicon,
  boundaries: readonly Boundary[],
  match = matchSectionLabel,
): LineLabel | null {
  for (const { labelEnd, valueFrom } of boundaries) {
    if (labelEnd > line.codeStart) continue;
    const label = match(line.text.slice(0, labelEnd), lexicon);
    if (label !== null) return labelOf(label, line, { labelEnd, valueFrom });
  }
  return null;
}

function labelOf(found: SectionLabel, { text }: VisibleLine, { labelEnd, valueFrom }: Boundary): LineLabel {
  return { roles: found.roles, naming: found.naming, valueFrom, label: shownLabel(text.slice(0, labelEnd)) };
}

function separated(text: string, separator: RegExp): Boundary[] {
  const boundaries: Boundary[] = [];
  const beginning = text.slice(0, 200);
  separator.lastIndex = 0;
  while (boundaries.length < triedSeparators) {
    const found = separator.exec(beginning);
    if (found === null) break;
    boundaries.push({ labelEnd: found.index, valueFrom: separator.lastIndex });
  }
  return boundaries;
}

/** True for a line that begins with something that sets a label apart from text: bold, brackets or `＃`. */
export function isSetOff(line: VisibleLine): boolean {
  return delimited(line).length > 0;
}

function delimited({ text, bold }: VisibleLine): Boundary[] {
  const ends: number[] = [];
  if (bold !== null && !/[\p{L}]/u.test(text.slice(0, bold.start)) && !wordAfter.test(text.slice(bold.end))) {
    ends.push(bold.end);
  }
  const inBrackets = bracketed.exec(text)?.[0].length;
  if (inBrackets !== undefined && !particleAfter.test(text.slice(inBrackets))) ends.push(inBrackets);
  const inSigns = betweenSigns.exec(text)?.[0].length;
  if (inSigns !== undefined && !particleAfter.test(text.slice(inSigns))) ends.push(inSigns);
  if (wideHash.test(text)) ends.push(text.length);
  return ends.map((end) => ({ labelEnd: end, valueFrom: valueAfter(text, end) }));
}

/** `**질문**은` continues as a word: the bold run is part of a sentence, not a label. */
const wordAfter = /^[\p{L}\p{N}]/u;

/** `[질문]은` continues as a word, but `[요약]올랐다` needs no blank after its bracket. */
const particleAfter = /^(?:[은는이가을를의에도로과와만란]|으로|이란|에서|에는|에게|이다|입니다)(?!\p{L})/u;

function valueAfter(text: string, end: number): number {
  return end + (separatorAfter.exec(text.slice(end, end + 40))?.[0].length ?? 0);
}
