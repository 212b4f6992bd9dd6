import type { StudyDate } from "../model/date/study-date.ts";
import type { SourceArticle } from "../model/note/source-article.ts";
import type { NewNote } from "./new-note.ts";

/** A second request for a note about one article. */
export interface SecondRequest {
  readonly title: string;
  /** Whether its author chose the title. */
  readonly isTitleChosen: boolean;
  /** Null if its author chose no day. */
  readonly date: StudyDate | null;
  /** Every address of the article. */
  readonly addresses: readonly string[];
}

/**
 * Whether a second request means the untouched note of the first one: with another title or day, it means a note of its
 * own.
 */
export function meansEarlier(earlier: NewNote, { title, isTitleChosen, date, addresses }: SecondRequest): boolean {
  const isOtherTitle = isTitleChosen && title !== earlier.title && !isNamedAfterHost(earlier, addresses);
  return !isOtherTitle && (date === null || date === earlier.date);
}

/**
 * An untouched note with what has become known since: an article's page often cannot be fetched at the first attempt.
 * What its author chose for the first stays.
 */
export function refilledNote(earlier: NewNote, later: NewNote, addresses: readonly string[]): NewNote {
  return {
    ...later,
    date: earlier.date,
    title: isNamedAfterHost(earlier, addresses) ? later.title : earlier.title,
    tags: [...new Set([...earlier.tags, ...later.tags])],
    category: later.category ?? earlier.category,
    isDraft: later.isDraft || earlier.isDraft,
    article: joined(earlier, later.article),
  };
}

/** A note is named after its article's host if nothing better was known. */
function isNamedAfterHost({ title, article }: NewNote, addresses: readonly string[]): boolean {
  return [...addresses, article?.url ?? ""].some((url) => URL.canParse(url) && new URL(url).hostname === title);
}

/** Each fact as it was found last. A headline that only repeats the title was never found. */
function joined({ article, title }: NewNote, later: SourceArticle | null): SourceArticle | null {
  if (article === null || later === null) return later ?? article;
  return {
    headline: later.headline ?? (article.headline === title ? null : article.headline),
    url: later.url ?? article.url,
    publisher: later.publisher ?? article.publisher,
    reporter: later.reporter ?? article.reporter,
    published: later.published ?? article.published,
    naver: later.naver ?? article.naver,
  };
}
