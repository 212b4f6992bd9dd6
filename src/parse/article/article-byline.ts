import { anyOf } from "./any-of.ts";
import { type Byline, emptyByline, entered, partsByline, readNames, trimmed } from "./byline-parts.ts";
import { bylineOfDay, bylineOfField } from "./field-byline.ts";
import { readField } from "./line-field.ts";
import { isPublisherName, soundsLikePublisher } from "./publisher-name.ts";

/** A line longer than this is the article itself. */
const longestByline = 120;

/**
 * Reads a line such as `21.12.14. 한국경제 이시은 기자`, `한국경제 | 이시은 기자 | 2021-12-14`, `입력 2021.12.14. 오후 5:01`, `[한국경제=이시은
 * 기자]`, `(서울=연합뉴스) 홍길동 기자 =`, `이시은 기자 see@hankyung.com` or `언론사: 한국경제`; null if it is no such line.
 */
export function readByline(line: string): Byline | null {
  const field = line.length > longestByline ? null : readField({ text: line });
  return field === null ? bylineWithoutField(line) : bylineOfField(field);
}

/** The same of a line that is known to be no field. */
export function bylineWithoutField(line: string): Byline | null {
  const agency = agencyByline(line.slice(0, longestByline));
  if (agency !== null) return agency;
  if (line.length > longestByline) return null;
  return labelledByline(line) ?? partsByline(withoutTag(line));
}

/**
 * `[한국경제=이시은 기자]`, `[서울=뉴시스] 이시은 기자 =`, `(서울=연합뉴스) 홍길동 기자 = 본문…`. Without a place before it, what stands in brackets
 * is a newspaper only if it sounds like one: `[단독]` and `(서울)` do not.
 */
function agencyByline(line: string): Byline | null {
  const match = tag.exec(line.trim());
  if (match === null) return null;
  const [, inside = "", after = ""] = match;
  const names = readNames(inside.replace("=", " "));
  if (names !== null && names.publisher !== null) return { ...emptyByline, ...names };
  const place = inside.lastIndexOf("=");
  const publisher = trimmed(inside.slice(place + 1));
  const written = /^(.{2,40}?)\s*=/u.exec(after)?.[1] ?? after;
  const reporter = readNames(written)?.reporter ?? null;
  const isMeant = place === -1 ? reporter !== null && soundsLikePublisher(publisher) : isPublisherName(publisher);
  return isMeant ? { ...emptyByline, publisher, reporter } : null;
}

const tag = /^[[(【]([^\])】]{2,40})[\])】]\s*(.*)$/u;

/** `[단독] 이시은 기자`: how an article is marked or where it was written is no part of a byline. */
function withoutTag(line: string): string {
  const [, inside = "", after = ""] = tag.exec(line.trim()) ?? [];
  return after === "" || soundsLikePublisher(trimmed(inside)) ? line : after;
}

/** What newspapers put before a time, with or without a colon, and writers before a name and a `=`. */
type LabelKind = "publisher" | "reporter" | "author" | "published" | "day";

/** If two labels begin alike, the longer one comes first. */
const labelWords: readonly (readonly [LabelKind, readonly string[]])[] = [
  ["publisher", ["출처", "언론사", "신문사", "매체명", "매체", "발행처", "publisher", "source"]],
  ["reporter", ["기자", "reporter", "by"]],
  ["author", ["글쓴이", "작성자", "author"]],
  ["published", ["발행일", "보도일", "게재일", "기사일", "기사\\s?날짜", "published", entered]],
  ["day", ["날짜", "일자", "작성일", "date"]],
];

/** A label at the beginning of a line, the separator after it if any, and what it says. */
const labels = labelWords.map(
  ([kind, words]) => [kind, new RegExp(`^${anyOf(...words)}(?:\\s*[:：=]|\\s+[-–—](?=\\s))?\\s*(.+)$`, "iu")] as const,
);

/** Any label: few lines begin with one, and that is found sooner than each by itself. */
const beginsAsLabel = new RegExp(`^${anyOf(...labelWords.flatMap(([, words]) => words))}`, "iu");

const separated = /^\S+(?:\s\S+)?\s*[:：=]/u;
/** `출처 - 뉴시스`; `기자 - …` explains the word as often. */
const dashed = /^\S+\s+[-–—]\s/u;

function labelledByline(line: string): Byline | null {
  const words = trimmed(line);
  if (!beginsAsLabel.test(words)) return null;
  for (const [kind, label] of labels) {
    const value = label.exec(words)?.[1];
    if (value === undefined) continue;
    if (kind === "published" || kind === "day") return bylineOfDay(kind, value);
    // A time may follow its label directly; without a separator a name would just begin a sentence.
    return separated.test(words) || (kind === "publisher" && dashed.test(words))
      ? bylineOfField({ kinds: [kind], value })
      : null;
  }
  return null;
}
