import type { StudyDate } from "../model/date/study-date.ts";
import type { SourceArticle } from "../model/note/source-article.ts";

/** What is known about a note before its author writes it. Texts are plain and on one line. */
export interface NewNote {
  readonly title: string;
  readonly date: StudyDate;
  readonly tags: readonly string[];
  readonly category: string | null;
  readonly isDraft: boolean;
  readonly article: SourceArticle | null;
  /** The article's paragraphs; empty unless the author asked for them. */
  readonly paragraphs: readonly string[];
  readonly image: NoteImage | null;
}

/** The picture at the start of a note. */
export interface NoteImage {
  /** Its address on the site: `/assets/img/…`. */
  readonly address: string;
  readonly alternative: string;
}
