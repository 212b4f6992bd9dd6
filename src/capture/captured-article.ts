import type { StudyDate } from "../model/date/study-date.ts";
import type { NaverArticleId } from "../model/note/source-article.ts";

/** What a page says about the article it shows; what it does not say is null. */
export interface CapturedArticle {
  readonly headline: string | null;
  readonly publisher: string | null;
  readonly reporter: string | null;
  readonly published: StudyDate | null;
  /** The canonical address: Naver's modern form where the identity is known. */
  readonly url: string | null;
  readonly naver: NaverArticleId | null;
  /** The lead image's absolute address. */
  readonly image: string | null;
}

/** One source's answers; the sources are asked in order and the first answer to each question is taken. */
export type CaptureClues = Partial<Omit<CapturedArticle, "naver" | "published">> & {
  /** As the page writes it, with or without an offset. */
  readonly published?: string | null;
};
