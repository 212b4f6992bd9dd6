import { meansNone } from "../values/wording/none-words.ts";
import { findArticleDate } from "./article-date.ts";
import { type Byline, emptyByline, namedByline, partsByline, readNames, trimmed } from "./byline-parts.ts";
import type { FieldKind } from "./field-names.ts";
import type { LineField } from "./line-field.ts";
import { isPublisherName, soundsLikePublisher } from "./publisher-name.ts";

/** The longest name of a reporter that is not followed by a title. */
const longestName = 30;

/** What the value of a field says of an article's origin; null for other fields, and values that cannot be meant. */
export function bylineOfField({ kinds, value }: LineField): Byline | null {
  const [kind] = kinds;
  if (kind === undefined || value === "" || meansNone(value)) return null;
  return kinds.length === 1 ? readings[kind](value) : bylineOfPair(kinds, value);
}

type Reading = (value: string) => Byline | null;

const nothing: Reading = () => null;

const readings: Readonly<Record<FieldKind, Reading>> = {
  publisher: (value) => namedByline(value) ?? publisherIn(value),
  paper: (value) => partsByline(value) ?? soundingPublisherIn(value),
  source: (value) => partsByline(value) ?? sourceIn(value),
  reporter: reporterIn,
  author: authorIn,
  published: (value) => bylineOfDay("published", value),
  day: (value) => bylineOfDay("day", value),
  written: (value) => bylineOfDay("day", value),
  headline: nothing,
  title: nothing,
  article: partsByline,
  address: nothing,
  book: nothing,
  other: nothing,
};

/** A day, or a day without its year, behind the name of a newspaper, and the page. */
const dayBehind =
  /(?:[\s,|/(]+|(?<=\D))(?:(?:\d{2,4}[./-])?\d{1,2}[./-]\d{1,2}|(?:\d{2,4}년\s*)?\d{1,2}월\s*\d{1,2}일자?)\.?\)?$/u;

function publisherIn(value: string): Byline | null {
  const publisher = withoutDayBehind(value);
  return isPublisherName(publisher) ? { ...emptyByline, publisher } : null;
}

/** A name without the day behind it: `중앙일보 8월 4일`. */
export function withoutDayBehind(value: string): string {
  return trimmed(trimmed(value).replace(dayBehind, ""));
}

/** A source need not be a newspaper, but what stands before a comma and a day is one only if it sounds so. */
function sourceIn(value: string): Byline | null {
  return isPublisherName(trimmed(value)) ? publisherIn(value) : soundingPublisherIn(value);
}

/** Newspaper is also a common noun, which a glossary explains. */
function soundingPublisherIn(value: string): Byline | null {
  const byline = publisherIn(value);
  return byline?.publisher != null && soundsLikePublisher(byline.publisher) ? byline : null;
}

function reporterIn(value: string): Byline | null {
  const reporter = readNames(value)?.reporter ?? (value.length <= longestName ? trimmed(value) : null);
  return reporter === null ? null : { ...emptyByline, reporter };
}

/** An author is the note's, unless called a reporter. */
function authorIn(value: string): Byline | null {
  const names = readNames(value);
  return names === null ? null : { ...emptyByline, ...names };
}

/** A day that follows its name, with what else its line says. */
export function bylineOfDay(kind: "published" | "day", value: string): Byline | null {
  const date = findArticleDate(value);
  if (date === null || trimmed(date.before) !== "") return null;
  return partsByline(value) ?? { ...emptyByline, [kind]: date.day };
}

/** Between the values of a joined name; a slash within a day separates none. */
const betweenValues = /\s*[|,·]\s*|\s+\/\s*|\/\s+|(?<!\d)\/|\/(?!\d)/u;

/** `언론사/기자: 경향신문/최민호`: a value for each name, in the same order. A day beside a newspaper is the article's. */
function bylineOfPair(kinds: readonly FieldKind[], value: string): Byline | null {
  const parts = value.split(betweenValues);
  if (parts.length !== kinds.length) return namedByline(value);
  const { publisher, reporter, published, day } = kinds
    .map((kind, place) => bylineOfField({ kinds: [kind], value: parts[place] ?? "" }) ?? emptyByline)
    .reduce(mergedBylines, emptyByline);
  if (publisher === null && reporter === null) return null;
  return { publisher, reporter, published: published ?? day, day: null };
}

/** What two lines say; where both say something, the first counts. */
export function mergedBylines(first: Byline, second: Byline): Byline {
  return {
    publisher: first.publisher ?? second.publisher,
    reporter: first.reporter ?? second.reporter,
    published: first.published ?? second.published,
    day: first.day ?? second.day,
  };
}
