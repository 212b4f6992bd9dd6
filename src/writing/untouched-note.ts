import type { SourceFile } from "../model/note/source-file.ts";
import { parseNote } from "../parse/parse-note.ts";
import { makeNote, type NoteMaking } from "./make-note.ts";
import type { NewNote } from "./new-note.ts";

/**
 * What a note was made of, if its text is exactly what is made of that: nobody has written in it, so that nothing is
 * lost when it is made anew. Null for any other.
 */
export function untouchedNote(file: SourceFile, making: Omit<NoteMaking, "path">): NewNote | null {
  const { note } = parseNote(file, making.settings);
  if (note === null) return null;
  const made: NewNote = {
    title: note.title.value,
    date: note.date.value,
    tags: note.tags.map(({ value }) => value),
    category: note.categories[0]?.value ?? null,
    isDraft: note.frontMatter.draft,
    article: note.article,
    paragraphs: [],
    image: null,
  };
  return makeNote(made, { ...making, path: file.path }).text === file.text ? made : null;
}
