import type { VisibleLine } from "../../visible/visible-lines.ts";
import { bareLabel, compactLabel } from "../lexicon/compact-label.ts";
import type { SectionLexicon } from "../lexicon/section-lexicon.ts";
import { paragraphLabel, wholeLabel } from "./line-label.ts";

/** The lines of fields that no section has, `날짜: …`, with which a paragraph begins. */
export interface LeadingFields {
  readonly lines: readonly VisibleLine[];
  /** Whether all are those that a class is told to fill in, and not just any words before a colon. */
  readonly isUsual: boolean;
  /** Whether all others are titles: `□ 기사 개요`. */
  readonly isUsualButTitles: boolean;
}

/** The fields above a paragraph's first label. Where the article is withheld, words behind a sign may be its own. */
export function leadingFields(
  lines: readonly VisibleLine[],
  lexicon: SectionLexicon,
  { isWithheld }: { readonly isWithheld: boolean } = { isWithheld: false },
): LeadingFields {
  const isField = (line: VisibleLine): boolean =>
    fieldName(line) !== null || (!isWithheld && isTitleOfFields(line.text));
  const end = lines.findIndex((line) => !isField(line) || isBoldLabel(line) || isLabel(line, lexicon));
  const fields = lines.slice(0, Math.max(end, 0));
  const others = fields.filter((line) => !isUsualName(fieldName(line) ?? ""));
  return {
    lines: fields,
    isUsual: others.length === 0,
    isUsualButTitles: others.every(({ text }) => isTitleOfFields(text)),
  };
}

function isLabel(line: VisibleLine, lexicon: SectionLexicon): boolean {
  return paragraphLabel(line, lexicon) !== null || (isTitleOfFields(line.text) && wholeLabel(line, lexicon) !== null);
}

/** The longest line that is asked for its name, and the longest part of it that may be one. */
const longestBefore = 30;
const longestBoldName = 40;

/** `**배경**: …` or `**배경:** …`, whatever its name. */
export function isBoldLabel({ text, bold }: VisibleLine): boolean {
  if (bold === null || bold.end - bold.start > longestBoldName || hasLetter(text.slice(0, bold.start))) return false;
  return /[:：]\s*$/u.test(text.slice(bold.start, bold.end)) || /^\s*[:：]/u.test(text.slice(bold.end, bold.end + 10));
}

/** `**메모** 어렵다`: without a colon, only a usual name is a label. */
export function isUsualBoldLabel({ text, bold }: VisibleLine): boolean {
  if (bold === null || hasLetter(text.slice(0, bold.start)) || !/^\s+\S/u.test(text.slice(bold.end))) return false;
  const name = text.slice(bold.start, bold.end);
  return name.length <= longestBoldName && (isUsualName(name) || namesOfAsides.has(compactLabel(name)));
}

/** What people call the words they write beside the parts of a study. */
const namesOfAsides: ReadonlySet<string> = new Set(
  ["메모", "비고", "참고", "기타", "덧붙임", "추신", "숙제", "과제", "할 일", "memo", "note", "notes", "p.s."].map(
    compactLabel,
  ),
);

function hasLetter(text: string): boolean {
  return /\p{L}/u.test(text);
}

/** `날짜: 2022-01-07`, `1️⃣ 제목 : …`: a few words, a colon and a value; no address. */
const beforeColon = /^([^:：]{1,30})[:：]+(?!\/\/)\s*\S/u;
const fewWords = /^\p{L}[\p{L}\p{N} ·/()]{0,15}$/u;
const inBrackets =
  /^[^\p{L}[<【〈《「『〔]{0,12}[[<【〈《「『〔]([^[\]<>【】〈〉《》「」『』〔〕]{1,24})[\]>】〉》」』〕]\s*[:：]?\s*\S/u;

/** A title in brackets, all of its line: `[3/10 신문 읽기]`. */
const titleInBrackets =
  /^[^\p{L}[<【〈《「『〔]{0,12}[[<【〈《「『〔][^[\]<>【】〈〉《》「」『』〔〕]{1,30}[\]>】〉》」』〕]\s*$/u;

/** A few words behind a sign, all of their line: `📰 첫 번째 기사`, `□ 기사 개요`, `Ⅰ. 기사 개요`. */
const titleBehindSign = /^\s*(?:\p{Nl}|[^\p{L}\p{N}\s"'“‘([<*#>|~-])[^\p{L}\p{N}]{0,6}\p{L}[\p{L}\p{N} ·/]{1,20}$/u;

/** A line drawn below a title: `―――` */
const drawnRule = /^\s*[\p{Pd}─━═＝_=~*]{3,}\s*$/u;

/** Whether a line may be the title of what stands below it, in brackets or behind a sign, or is drawn below one. */
export function isTitleOfFields(line: string): boolean {
  return titleInBrackets.test(line) || titleBehindSign.test(line) || drawnRule.test(line);
}

/** Any few words behind a number, an emoji or another sign are the name of a field before a colon. */
function fieldName(line: VisibleLine): string | null {
  const before = beforeColon.exec(line.text.slice(0, longestBefore + 10))?.[1];
  const named = before === undefined ? "" : bareLabel(before);
  if (fewWords.test(named)) return named;
  return titleInBrackets.test(line.text) ? line.text : setOffName(line);
}

/** `[제목] 금리 인상` and `**제목** 금리 인상`: without a colon, only a usual name is one. */
function setOffName({ text, bold }: VisibleLine): string | null {
  const bracketed = inBrackets.exec(text)?.[1] ?? "";
  if (bracketed === "" && bold === null) return null;
  const isAtStart = bold !== null && !hasLetter(text.slice(0, bold.start)) && /^\s+\S/u.test(text.slice(bold.end));
  if (isUsualName(bracketed)) return bracketed;
  const inBold = isAtStart ? text.slice(bold.start, bold.end) : "";
  return isUsualName(inBold) ? inBold : null;
}

const usualNames: ReadonlySet<string> = new Set(
  [
    ...[
      "날짜",
      "일자",
      "일시",
      "공부한 날",
      "작성일",
      "읽은 날",
      "읽은 날짜",
      "보도일",
      "보도 날짜",
      "기사 날짜",
      "발행일",
    ],
    ...[
      "제목",
      "기사 제목",
      "뉴스 제목",
      "헤드라인",
      "신문",
      "신문사",
      "신문 이름",
      "언론사",
      "언론사 이름",
      "언론",
      "매체",
      "기자",
      "기자명",
    ],
    ...["글쓴이", "작성자", "이름", "학번", "학년", "반", "번호", "주제", "분야"],
    ...["date", "day", "title", "headline", "newspaper", "paper", "reporter", "author", "name", "class", "topic"],
  ].map(compactLabel),
);

/** `제목`, or two such names in one: `신문사/날짜`. */
function isUsualName(name: string): boolean {
  if (name === "") return false;
  return compactLabel(name)
    .split(/[/·,&+]/u)
    .every((part) => usualNames.has(part));
}
