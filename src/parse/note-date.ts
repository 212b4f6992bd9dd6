import type { SourcePath } from "../model/address/addresses.ts";
import { fileName } from "../model/address/file-name.ts";
import { likelyDay, type StudyDate, studyDate, weekdayOf } from "../model/date/study-date.ts";
import type { FrontMatter } from "../model/note/front-matter.ts";
import type { SourceFile } from "../model/note/source-file.ts";
import { type Diagnostic, diagnose } from "../model/problem/diagnostic.ts";
import type { Placed } from "../model/problem/place.ts";
import { likelyDate } from "./front-matter/fields/typed-date.ts";

/** A note's day, and any problems in how it was written. */
export interface NoteDateReading {
  readonly date: Placed<StudyDate> | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** The fields that may hold a note's day. */
type DayFields = Pick<FrontMatter, "date" | "subtitle">;

const separatedDay = String.raw`(\d{4})(?<sign>[-._])(\d{1,2})\k<sign>(\d{1,2})`;
const eightDigits = String.raw`(\d{4})(\d{2})(\d{2})`;
const sixDigits = String.raw`(\d{2})(\d{2})(\d{2})`;

/** `2021-12-15-`, `2021.1.2 `, `2021_12_15-`, `20211215-`, `211215-` before a file's name, or all of it. */
const fileNameForm = new RegExp(`^(?:${separatedDay}|${eightDigits}|${sixDigits})(?=[-_. ]|$)`, "u");

/** What looks like a day at the start of a file name, `21.12.15 `: the suggested day replaces it. */
const datedBeginning = /^\d{2,4}([-._ ])\d{1,2}\1\d{1,2}(?!\d)[-._ ]*(?=[\p{L}\p{N}])(?!md$)/u;

const dayOfSubtitle = String.raw`(\d{2}|\d{4})([-./]?)(\d{2})\2(\d{2})(?!\d)`;
const koreanWeekday = String.raw`([일월화수목금토])(?:요일)?(?!\p{L})`;
const englishWeekday = "(sun|mon|tue|wed|thu|fri|sat)[a-z]*";

/** `211215수`, `211215(수)`, `21.12.15. 수요일`, `211215Wed` before a subtitle. */
const subtitleForm = new RegExp(
  String.raw`^${dayOfSubtitle}\.?\s*(?:[([]\s*)?(?:${koreanWeekday}|${englishWeekday})?`,
  "iu",
);

/**
 * Finds a note's day: in its front matter, else in its file name, else in its subtitle. It is never guessed from a
 * clock. A weekday in the subtitle has to match the day before it, even if the note's own day is written elsewhere.
 */
export function noteDate(file: Pick<SourceFile, "path">, frontMatter: DayFields): NoteDateReading {
  const name = fileName(file.path);
  const inSubtitle = frontMatter.subtitle === null ? null : dateInSubtitle(frontMatter.subtitle, file.path);
  const elsewhere = dateInField(frontMatter) ?? dateInFileName(name, file.path);
  if (elsewhere !== null) {
    const weekday = inSubtitle?.diagnostics.filter(({ rule }) => rule === "date-weekday") ?? [];
    return { ...elsewhere, diagnostics: [...elsewhere.diagnostics, ...weekday] };
  }
  if (inSubtitle !== null) return inSubtitle;
  const nearest = likelyDate(name) ?? likelyDate(frontMatter.subtitle?.value ?? "");
  const facts = { fileName: name, nearest, rest: name.replace(datedBeginning, "") };
  return { date: null, diagnostics: [diagnose("date-missing", facts, { source: file.path })] };
}

function dateInField({ date }: DayFields): NoteDateReading | null {
  return date === null ? null : { date: { value: date.value.day, place: date.place }, diagnostics: [] };
}

function dateInFileName(name: string, source: SourcePath): NoteDateReading | null {
  const match = fileNameForm.exec(name.normalize("NFC"));
  if (match === null) return null;
  const [year = 0, month = 0, day = 0] = match
    .slice(1)
    .filter((part) => part !== undefined && /^\d/u.test(part))
    .map(Number);
  const date = studyDate(fullYear(year), month, day);
  if (date !== null) return { date: { value: date, place: startOfFile }, diagnostics: [] };
  // Digits alone may be anything: `123456-회의록.md`.
  if (match[1] === undefined) return null;
  return { date: null, diagnostics: [impossible(match[0], likelyDay(year, month, day), { source })] };
}

function dateInSubtitle(subtitle: Placed<string>, source: SourcePath): NoteDateReading | null {
  const match = subtitleForm.exec(subtitle.value);
  if (match === null) return null;
  const [found, yearTyped, , month, day, korean, english] = match;
  const year = fullYear(Number(yearTyped));
  const date = studyDate(year, Number(month), Number(day));
  const { place } = subtitle;
  if (date === null) {
    const nearest = likelyDay(year, Number(month), Number(day));
    return { date: null, diagnostics: [impossible(found.trim(), nearest, { source, place })] };
  }
  const weekday =
    korean === undefined ? weekdayInEnglish.indexOf(english?.toLowerCase() ?? "") : "일월화수목금토".indexOf(korean);
  const fits = weekday === -1 || weekday === weekdayOf(date);
  const facts = { found: found.trim(), date, weekday: weekdayOf(date) };
  return {
    date: { value: date, place },
    diagnostics: fits ? [] : [diagnose("date-weekday", facts, { source, place })],
  };
}

const weekdayInEnglish = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

function impossible(
  found: string,
  nearest: StudyDate | null,
  where: { readonly source: SourcePath; readonly place?: Placed<string>["place"] },
): Diagnostic {
  return diagnose("date-impossible", { found, nearest }, where);
}

function fullYear(year: number): number {
  return year < 100 ? 2000 + year : year;
}

const start = { line: 1, column: 1, offset: 0 };
const startOfFile = { start, end: start };
