import type { StudyDate } from "../../model/date/study-date.ts";
import { anyOf } from "./any-of.ts";
import { findArticleDate } from "./article-date.ts";
import { isPublisherName, soundsLikePublisher } from "./publisher-name.ts";

/** What one line of a clipping's head says; null where it says nothing. */
export interface Byline {
  readonly publisher: string | null;
  readonly reporter: string | null;
  readonly published: StudyDate | null;
  /** A day that is not called the article's, as after `날짜:`: it may be the page's own. */
  readonly day: StudyDate | null;
}

/** What a line says that is no byline. */
export const emptyByline: Byline = { publisher: null, reporter: null, published: null, day: null };

const rank = anyOf("선임", "수습", "인턴", "전문", "객원", "전임", "논설", "편집");
const post = anyOf("기자", "특파원", "논설위원", "기상캐스터", "앵커", "에디터", "PD", "reporter");
const title = `(?:${rank}\\s?)?${post}`;
const koreanName = "[가-힣]{2,4}";
const foreignName = "\\p{Lu}[\\p{L}.'-]+(?:\\s\\p{Lu}[\\p{L}.'-]+){0,2}";
const oneName = anyOf(koreanName, foreignName);
const reporterNames = `${oneName}(?:\\s?[·,/]\\s?${oneName}){0,3}`;
const reporterAtEnd = new RegExp(`(?:^|[\\s=·/|,(\\[])(${reporterNames})\\s?${title}$`, "u");

/** What every such end has: few parts of a line do, and it is found sooner. */
const postAtEnd = new RegExp(`${post}$`, "u");

/** Reads the reporter at the end of a text, and the publisher before the name, if any; null for any other text. */
export function readNames(text: string): Pick<Byline, "publisher" | "reporter"> | null {
  const words = trimmed(text.includes("@") ? text.replace(/(?<![\w.+-])[\w.+-]+@[\w.-]+/gu, " ") : text);
  const reporter = postAtEnd.test(words) ? reporterAtEnd.exec(words) : null;
  if (reporter === null) return null;
  const before = trimmed(words.slice(0, reporter.index));
  return before === "" || isPublisherName(before)
    ? { publisher: before === "" ? null : before, reporter: reporter[1] ?? null }
    : null;
}

const byName = new RegExp(`^([Bb]y\\s+)?(${foreignName})$`, "u");

/** `by Lee Jung-ah` beside something else, and `Lee Jung-ah` behind a newspaper and a day. */
function nameWithoutPost(part: string, { publisher, published }: Byline): ReturnType<typeof readNames> {
  if (publisher === null && published === null) return null;
  const [, by, reporter = ""] = byName.exec(part) ?? [];
  const isBehind = published !== null && soundsLikePublisher(publisher ?? "");
  const isName = /^\p{Lu}\S+\s\p{Lu}/u.test(reporter) && !soundsLikePublisher(reporter);
  return isName && (by !== undefined || isBehind) ? { publisher: null, reporter } : null;
}

/** Before a time: `입력`, `기사 입력`, `최초등록`, `발행일시`. */
export const entered = [
  "(?:기사\\s?|최초\\s?)?",
  anyOf("입력", "등록", "승인", "송고", "게재", "발행", "보도"),
  `(?:\\s?${anyOf("일시", "일", "시간", "시각")})?`,
].join("");

const dateLabel = new RegExp(`${anyOf(entered, "수정")}\\s*[:：]?\\s*$`, "u");
const timeOrPage = new RegExp(`^(?:${entered}(?!\\p{L})|수정|지면|오전|오후|\\d{1,2}:\\d{2})`, "u");

/** `A3면`, `1면` or `B2`, where an article was printed. */
const page = String.raw`(?:[A-Z]?\d{1,2}면|[A-Z]\d{1,2})`;
const pageAlone = new RegExp(`^${page}$`, "u");
const pageAtEnd = new RegExp(`(?<!\\s)\\s+\\(?${page}$`, "u");

/** The page behind the name of a newspaper: `한겨레 A3면`. */
const pageBehind = /(?:^|[\s,/|(])[A-Z]?\d{1,2}면\)?$/u;

/** A day without its year, which may be any year's. */
const yearless = /(?<![\d.])\d{1,2}월\s*\d{1,2}일자?(?:\s*\([월화수목금토일]\))?/gu;

/** What a line has that gives a reporter or a day, one of which every byline has but one that names its newspaper. */
const reporterOrDay = new RegExp(`\\d|${post}`, "u");

/**
 * Reads a line made of a day, a publisher and a reporter in any order: at least two of them, the reporter alone, or the
 * publisher with a page.
 */
export function partsByline(line: string): Byline | null {
  return reporterOrDay.test(line) ? bylineOfParts(line, false) : null;
}

/** The same of a line that says outright that it names a newspaper, which otherwise must sound like one. */
export function namedByline(line: string): Byline | null {
  return bylineOfParts(line, true);
}

function bylineOfParts(line: string, isNamed: boolean): Byline | null {
  const found = findArticleDate(line);
  const rest =
    found === null ? line.replace(yearless, " | ") : `${found.before.replace(dateLabel, "")} | ${found.after}`;
  let byline: Byline = { ...emptyByline, published: found?.day ?? null };
  for (const part of partsOf(rest)) {
    const names = readNames(part) ?? nameWithoutPost(part, byline);
    if (names !== null && byline.reporter === null) {
      byline = { ...byline, reporter: names.reporter, publisher: names.publisher ?? byline.publisher };
    } else if (isPublisherName(part) && byline.publisher === null) byline = { ...byline, publisher: part };
    else return null;
  }
  const isPrinted = byline.published !== null || pageBehind.test(line);
  return isByline(byline, { isNamed, isPrinted }) ? byline : null;
}

/** `National Desk`, `Business Section`: who wrote it is not said. */
const desk = /(?:^|\s)(?:Desk|Staff|Bureau|Team|Newsroom|Editors|Editorial(?:\sBoard)?|Section|Edition)$/u;

/** The parts of a line but those that only say when, on which page or at which desk. */
function partsOf(line: string): readonly string[] {
  return line
    .split(/(?:(?<!\s)\s+)?[|｜ㅣ/,]\s*|(?<!\s)\s+[·-]\s+|\t/u)
    .map((part) => trimmed(trimmed(part).replace(pageAtEnd, "")))
    .filter((part) => part !== "" && !timeOrPage.test(part) && !pageAlone.test(part) && !desk.test(part));
}

/** Whether the parts make a byline: a day or a name alone could be anything. */
function isByline(
  { publisher, reporter }: Byline,
  { isNamed, isPrinted }: { readonly isNamed: boolean; readonly isPrinted: boolean },
): boolean {
  if (reporter !== null) return true;
  return publisher !== null && (isNamed || (isPrinted && soundsLikePublisher(publisher)));
}

const marks = String.raw`[\s|·:：,=\-–—()[\]【】「」『』<>■▶◆●☞※*"'“”‘’`;
const surrounding = new RegExp(`^${marks}]+|(?<!${marks}.])${marks}.]+$`, "gu");

/** A text without the signs around it. */
export function trimmed(text: string): string {
  return text.replace(surrounding, "");
}
