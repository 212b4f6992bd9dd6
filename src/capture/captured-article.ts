import type { StudyDate } from "../model/date/study-date.ts";
import type { NaverArticleId } from "../model/note/source-article.ts";

/** What a page says about its article; null where it says nothing. */
export interface CapturedArticle {
  readonly headline: string | null;
  readonly publisher: string | null;
  readonly reporter: string | null;
  readonly published: StudyDate | null;
  /** The canonical address: Naver's modern form where the identity is known. */
  readonly url: string | null;
  readonly naver: NaverArticleId | null;
  /** The absolute address of the lead image. */
  readonly image: string | null;
}

/** One source's answers; the first source to answer a question wins. */
export type CaptureClues = Partial<Omit<CapturedArticle, "naver" | "published">> & {
  /** As written on the page, with or without an offset. */
  readonly published?: string | null;
};
