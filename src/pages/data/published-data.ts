import type { SourceArticle } from "../../model/note/source-article.ts";

/** The contents of `/notes.json`: a promise to other programs, described by `/notes.schema.json`. */
export interface PublishedData {
  readonly schema: 1;
  readonly notes: readonly PublishedNoteData[];
}

/** One published note; keys are in output order. */
export interface PublishedNoteData {
  readonly id: string;
  readonly source_path: string;
  readonly url: string;
  readonly title: string;
  readonly subtitle: string | null;
  readonly date: string;
  readonly categories: readonly string[];
  readonly tags: readonly string[];
  readonly keywords: readonly string[];
  readonly summary: string | null;
  readonly questions: readonly {
    readonly id: string;
    readonly text: string;
    readonly state: "open" | "answered";
    readonly answer: string | null;
  }[];
  readonly terms: readonly { readonly term: string; readonly definition: string }[];
  readonly reflection: string | null;
  readonly highlights: readonly { readonly color: string; readonly text: string }[];
  readonly article: SourceArticle;
  readonly word_count: number;
  readonly reading_minutes: number;
}
