import type { StudyDate } from "../model/date/study-date.ts";
import type { SourceArticle } from "../model/note/source-article.ts";

/** What is known of a note before its author writes it. Texts are plain, each on one line. */
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

/** A picture that a note begins with. */
export interface NoteImage {
  /** Where it will be found on the site: `/assets/img/…`. */
  readonly address: string;
  readonly alternative: string;
}
