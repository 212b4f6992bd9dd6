import { compactLabel } from "../labels/lexicon/compact-label.ts";

const fieldKinds = [
  ...(["headline", "title", "article", "publisher", "paper", "source", "reporter", "author"] as const),
  ...(["published", "day", "written", "address", "book", "other"] as const),
] as const;

/**
 * What the name of a field says of its value. A `title` is that of anything, a `paper` is a newspaper only if its value
 * sounds like one, and a `written` day is as often the note's own. No article has what a `book` has.
 */
export type FieldKind = (typeof fieldKinds)[number];

const names: Readonly<Record<FieldKind, readonly string[]>> = {
  headline: [
    "기사 제목",
    "뉴스 제목",
    "신문 기사 제목",
    "기사명",
    "기사 헤드라인",
    "헤드라인",
    "기사 타이틀",
    "article title",
  ],
  title: ["제목", "타이틀", "title", "headline"],
  article: ["기사", "뉴스", "신문 기사", "뉴스 기사", "오늘의 기사", "오늘의 뉴스", "article"],
  publisher: ["언론사", "언론사명", "언론사 이름", "신문사", "신문사명", "신문사 이름"],
  paper: ["신문", "신문 이름", "신문명", "언론", "newspaper"],
  source: ["출처", "기사 출처", "뉴스 출처", "신문 출처", "매체명", "매체", "발행처", "source", "publisher"],
  reporter: ["기자", "기자명", "기자 이름", "취재 기자", "담당 기자", "reporter", "by"],
  author: ["글쓴이", "작성자", "author"],
  published: [
    ...["발행일", "발행 날짜", "보도일", "보도 날짜", "보도 일자", "게재일", "게재 날짜", "게재 일자"],
    ...["기사일", "기사 날짜", "기사 일자", "기사 작성일", "신문 날짜", "신문 일자", "published"],
  ],
  day: ["날짜", "일자", "date"],
  written: ["작성일", "작성 일자", "작성 날짜"],
  address: ["기사 링크", "뉴스 링크", "기사 주소", "기사 url", "원문 링크", "본문 링크"],
  book: ["저자", "지은이", "작가", "옮긴이", "출판사", "authors", "감독", "출연", "isbn", "venue", "학회", "학술지"],
  other: [
    ...["분야", "주제", "이름", "학번", "학년", "반", "번호", "태그", "상태", "링크", "url", "주소", "분류"],
    ...["카테고리", "읽은 날", "읽은 날짜", "요일", "면", "지면"],
  ],
};

const kinds: ReadonlyMap<string, FieldKind> = new Map(
  fieldKinds.flatMap((kind) => names[kind].map((name) => [compactLabel(name), kind] as const)),
);

/** A longer text is no name of a field. */
const longestName = 40;

const none: readonly FieldKind[] = [];

const joint = /[/·,&+]|및/u;

/** Those of all names and of what joins them, and those that count them, `가.`, which the compared form leaves out. */
const knownSyllables = `${fieldKinds.flatMap((kind) => names[kind]).join("")}및가나다라마바사아자차카타파하`;
const strangeSyllable = new RegExp(`(?![${knownSyllables.replace(/[^가-힣]/gu, "")}])[가-힣]`, "u");

/**
 * A quick test: a syllable that is in no name stays in the compared form of any words, unless it is in attributes.
 * Hangul typed in its letters is composed first, as it is for the compared form.
 */
function isStrange(name: string): boolean {
  return strangeSyllable.test(name.normalize("NFC")) && !/[{｛]/u.test(name);
}

/**
 * What a name announces, with any number, emoji or bullet before it: several kinds in their order for names that are
 * joined, as in `언론사/기자`; none for other words.
 */
export function kindsOfField(name: string): readonly FieldKind[] {
  if (name.length > longestName || isStrange(name)) return none;
  const compact = compactLabel(name);
  const kind = kinds.get(compact);
  if (kind !== undefined) return [kind];
  if (!joint.test(compact)) return none;
  const parts = compact.split(joint).map((part) => kinds.get(part));
  const known = parts.filter((part) => part !== undefined);
  return known.length === parts.length ? known : [];
}
