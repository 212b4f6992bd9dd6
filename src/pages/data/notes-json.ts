import { hrefOf } from "../../model/address/href.ts";
import type { PublishedNote } from "../../model/library.ts";
import { answeringNotes, type QuestionReference, questionReference } from "../../model/note/answers.ts";
import type { SiteConfig } from "../../model/site-config.ts";
import type { PublishedData, PublishedNoteData } from "./published-data.ts";

/** The site's notes as data for other programs, in the given order, newest first. */
export function notesJson(notes: readonly PublishedNote[], config: Pick<SiteConfig, "basePath">): PublishedData {
  const answering = answeringNotes(notes);
  return { schema: 1, notes: notes.map((published) => noteData(published, config, answering)) };
}

function noteData(
  { note, permalink }: PublishedNote,
  { basePath }: Pick<SiteConfig, "basePath">,
  answering: ReadonlyMap<QuestionReference, PublishedNote>,
): PublishedNoteData {
  return {
    id: note.id,
    source_path: note.source.normalize("NFC"),
    url: hrefOf(permalink, basePath),
    title: note.title.value,
    subtitle: note.subtitle,
    date: note.date.value,
    categories: note.categories.map(({ value }) => value),
    tags: note.tags.map(({ value }) => value),
    keywords: note.keywords.map(({ value }) => value),
    summary: note.summary?.value ?? null,
    questions: note.questions.map(({ id, text, state, answer }) => ({
      id,
      text,
      state: answering.has(questionReference(note.id, id)) ? "answered" : state,
      answer,
    })),
    terms: note.terms.map(({ value: { term, definition } }) => ({ term, definition })),
    reflection: note.reflection?.value ?? null,
    highlights: note.highlights.map(({ color, text }) => ({ color, text })),
    article: {
      headline: note.article.headline,
      url: note.article.url,
      publisher: note.article.publisher,
      reporter: note.article.reporter,
      published: note.article.published,
      naver: note.article.naver === null ? null : { oid: note.article.naver.oid, aid: note.article.naver.aid },
    },
    word_count: note.wordCount,
    reading_minutes: note.readingMinutes,
  };
}
