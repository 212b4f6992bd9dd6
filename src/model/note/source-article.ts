import type { StudyDate } from "../date/study-date.ts";

/** Naver's identity of a news article, the same in every form of its URL. */
export interface NaverArticleId {
  /** Publisher, 3 digits. */
  readonly oid: string;
  /** Article, 10 digits. */
  readonly aid: string;
}

/** The news article a note is about; null where the note says nothing. */
export interface SourceArticle {
  readonly headline: string | null;
  /** The canonical address: Naver's modern form if the identity is known, else as typed. */
  readonly url: string | null;
  readonly publisher: string | null;
  readonly reporter: string | null;
  readonly published: StudyDate | null;
  readonly naver: NaverArticleId | null;
}
