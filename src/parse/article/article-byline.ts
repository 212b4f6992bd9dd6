import type { StudyDate } from "../../model/date/study-date.ts";
import { findArticleDate } from "./article-date.ts";

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

/** A line longer than this is the article itself. */
const longestByline = 120;

/**
 * Reads a line such as `21.12.14. 한국경제 이시은 기자`, `한국경제 | 이시은 기자 | 2021-12-14`, `입력 2021.12.14. 오후 5:01`, `[한국경제=이시은
 * 기자]`, `(서울=연합뉴스) 홍길동 기자 =`, `이시은 기자 see@hankyung.com` or `언론사: 한국경제`; null if it is no such line.
 */
export function readByline(line: string): Byline | null {
  const agency = agencyByline(line.slice(0, longestByline));
  if (agency !== null) return agency;
  if (line.length > longestByline) return null;
  return labelledByline(line) ?? partsByline(line);
}

/** Alternatives, as part of a regular expression. */
function anyOf(...words: readonly string[]): string {
  return `(?:${words.join("|")})`;
}

const rank = anyOf("선임", "수습", "인턴", "전문", "객원", "전임", "논설", "편집");
const post = anyOf("기자", "특파원", "논설위원", "기상캐스터", "앵커", "에디터", "PD", "reporter");
const title = `(?:${rank}\\s?)?${post}`;
const koreanName = "[가-힣]{2,4}";
const foreignName = "\\p{Lu}[\\p{L}.'-]+(?:\\s\\p{Lu}[\\p{L}.'-]+){0,2}";
const oneName = anyOf(koreanName, foreignName);
const reporterNames = `${oneName}(?:\\s?[·,/]\\s?${oneName}){0,3}`;
const reporterAtEnd = new RegExp(`(?:^|[\\s=·/|,(\\[])(${reporterNames})\\s?${title}$`, "u");

/** Reads the reporter at the end of a text, and the publisher before the name, if any; null for any other text. */
function readNames(text: string): Pick<Byline, "publisher" | "reporter"> | null {
  const words = trimmed(text.replace(/(?<![\w.+-])[\w.+-]+@[\w.-]+/gu, " "));
  const reporter = reporterAtEnd.exec(words);
  if (reporter === null) return null;
  const before = trimmed(words.slice(0, reporter.index));
  return before === "" || isPublisherName(before)
    ? { publisher: before === "" ? null : before, reporter: reporter[1] ?? null }
    : null;
}

/** `[한국경제=이시은 기자]`, `[서울=뉴시스] 이시은 기자 =`, `(서울=연합뉴스) 홍길동 기자 = 본문…`. */
function agencyByline(line: string): Byline | null {
  const match = /^[[(【]([^\])】]{2,40})[\])】]\s*(.*)$/u.exec(line.trim());
  if (match === null) return null;
  const [, inside = "", after = ""] = match;
  const names = readNames(inside.replace("=", " "));
  if (names !== null && names.publisher !== null) return { ...emptyByline, ...names };
  const place = inside.lastIndexOf("=");
  const publisher = trimmed(inside.slice(place + 1));
  const written = /^(.{2,40}?)\s*=/u.exec(after)?.[1] ?? after;
  const reporter = readNames(written)?.reporter ?? null;
  if (!isPublisherName(publisher) || (reporter === null && place === -1)) return null;
  return { ...emptyByline, publisher, reporter };
}

/** An author is the note's, unless called a reporter. */
type LabelKind = "publisher" | "reporter" | "author" | "published" | "day";

/** Before a time: `입력`, `기사 입력`, `최초등록`, `발행일시`. */
const entered = [
  "(?:기사\\s?|최초\\s?)?",
  anyOf("입력", "등록", "승인", "송고", "게재", "발행", "보도"),
  `(?:\\s?${anyOf("일시", "일", "시간", "시각")})?`,
].join("");

/** What writers and newspapers call the parts of a byline; if two begin alike, the longer one comes first. */
const labels: readonly (readonly [LabelKind, RegExp])[] = [
  ["publisher", labelOf("출처", "언론사", "신문사", "매체명", "매체", "발행처", "publisher", "source")],
  ["reporter", labelOf("기자", "reporter", "by")],
  ["author", labelOf("글쓴이", "작성자", "author")],
  ["published", labelOf(...["발행일", "보도일", "게재일", "기사일", "기사\\s?날짜", "published"], entered)],
  ["day", labelOf("날짜", "일자", "작성일", "date")],
];

/** A label at the beginning of a line, the separator after it if any, and what it says. */
function labelOf(...words: readonly string[]): RegExp {
  return new RegExp(`^${anyOf(...words)}\\s*[:：=]?\\s*(.+)$`, "iu");
}

/** What the label at the beginning of a line means, and what it says; null if there is none. */
function labelled(line: string): { readonly kind: LabelKind; readonly value: string } | null {
  for (const [kind, label] of labels) {
    const value = label.exec(line)?.[1];
    if (value !== undefined) return { kind, value };
  }
  return null;
}

function labelledByline(line: string): Byline | null {
  const found = labelled(trimmed(line));
  if (found === null) return null;
  const { kind, value } = found;
  if (kind === "published" || kind === "day") return bylineOfDay(kind, value);
  // A time may follow its label directly; without a separator a name would just begin a sentence.
  if (!/^\S+(?:\s\S+)?\s*[:：=]/u.test(trimmed(line))) return null;
  if (kind === "author") {
    const names = readNames(value);
    return names === null ? null : { ...emptyByline, ...names };
  }
  if (kind === "reporter") {
    const reporter = readNames(value)?.reporter ?? (value.length <= 30 ? trimmed(value) : null);
    return reporter === null ? null : { ...emptyByline, reporter };
  }
  return partsByline(value) ?? (isPublisherName(trimmed(value)) ? { ...emptyByline, publisher: trimmed(value) } : null);
}

function bylineOfDay(kind: "published" | "day", value: string): Byline | null {
  const date = findArticleDate(value);
  if (date === null || trimmed(date.before) !== "") return null;
  return partsByline(value) ?? { ...emptyByline, [kind]: date.day };
}

const dateLabel = new RegExp(`${anyOf(entered, "수정")}\\s*[:：]?\\s*$`, "u");
const timeOrPage = new RegExp(`^(?:${entered}(?!\\p{L})|수정|지면|오전|오후|\\d{1,2}:\\d{2})`, "u");

/** `A3면`, `1면` or `B2`, where an article was printed. */
const page = String.raw`(?:[A-Z]?\d{1,2}면|[A-Z]\d{1,2})`;
const pageAlone = new RegExp(`^${page}$`, "u");
const pageAtEnd = new RegExp(`(?<!\\s)\\s+\\(?${page}$`, "u");

/** Reads a line made of a day, a publisher and a reporter in any order: at least two of them, or the reporter alone. */
function partsByline(line: string): Byline | null {
  const found = findArticleDate(line);
  const rest = found === null ? line : `${found.before.replace(dateLabel, "")} | ${found.after}`;
  const parts = rest
    .split(/(?:(?<!\s)\s+)?[|｜ㅣ/,]\s*|(?<!\s)\s+[·-]\s+|\t/u)
    .map((part) => trimmed(trimmed(part).replace(pageAtEnd, "")));
  let byline: Byline = { ...emptyByline, published: found?.day ?? null };
  for (const part of parts) {
    if (part === "" || timeOrPage.test(part) || pageAlone.test(part)) continue;
    const names = readNames(part);
    if (names !== null && byline.reporter === null) {
      byline = { ...byline, reporter: names.reporter, publisher: names.publisher ?? byline.publisher };
    } else if (isPublisherName(part) && byline.publisher === null) byline = { ...byline, publisher: part };
    else return null;
  }
  return isByline(byline) ? byline : null;
}

/** Whether the parts make a byline: a day or a name alone could be anything. */
function isByline({ publisher, reporter, published }: Byline): boolean {
  if (reporter !== null) return true;
  return publisher !== null && published !== null && soundsLikePublisher(publisher);
}

/** What names of newspapers and stations consist of, in Korean and in Latin letters. */
const publisherWords = [
  "신문 일보 경제 뉴스 방송 타임[스즈] 데일리 투데이 저널 미디어 헤럴드 통신 비즈 머니 이코노미 이코노미스트 리포트 채널",
  "겨레 경향 매경 한경 중앙 동아 조선 연합 뉴시스 블로터 조선비즈 전자 디지털 아이뉴스24",
  "TV KBS MBC SBS YTN JTBC EBS MBN BBC CNN Times News Post Journal",
  "Bloomberg Reuters Herald Daily Economist Guardian",
].flatMap((line) => line.split(" "));
const endOfPublisher = new RegExp(`${anyOf(...publisherWords)}\\s*\\d*$`, "iu");

/** Whether a text is, by its last word, the name of a newspaper or a station: `매일경제`. */
export function soundsLikePublisher(text: string): boolean {
  return isPublisherName(text) && endOfPublisher.test(text);
}

function isPublisherName(text: string): boolean {
  return /^[\p{L}\p{N}&.'\- ]{2,25}$/u.test(text) && text.split(" ").length <= 3 && /\p{L}/u.test(text);
}

function trimmed(text: string): string {
  return text.replace(
    /^[\s|·:：,=\-–—()[\]【】<>■▶◆●☞※*"'“”‘’]+|(?<![\s|·:：,=\-–—()[\]【】<>■▶◆●☞※*"'“”‘’.])[\s|·:：,=\-–—()[\]【】<>■▶◆●☞※*"'“”‘’.]+$/gu,
    "",
  );
}
