import { articleKey } from "../model/note/article-key.ts";
import type { SourceArticle } from "../model/note/source-article.ts";
import type { SourceFile } from "../model/note/source-file.ts";
import type { StudyNote } from "../model/note/study-note.ts";
import type { Language } from "../model/text/language.ts";
import { parseNote } from "../parse/parse-note.ts";
import type { ParseSettings } from "../parse/parse-settings.ts";
import { fillTemplate } from "./fill-template.ts";
import { htmlParagraph, markdownText } from "./markdown-text.ts";
import type { NewNote } from "./new-note.ts";
import { defaultTemplate } from "./note-template.ts";
import { yamlScalar } from "./yaml-scalar.ts";

/** How to make a new note. */
export interface NoteMaking {
  readonly path: SourceFile["path"];
  /** The author's own template; null for the default one. */
  readonly template: string | null;
  readonly language: Language;
  readonly settings: ParseSettings;
}

/** A new note: its text, and how the site will read it; null if the author's template makes it unreadable. */
export interface MadeNote {
  readonly text: string;
  readonly note: StudyNote | null;
}

/**
 * Makes a new note and reads it back as the site will. If a headline or paragraph would be misread (`요약: …` begins a
 * summary), the front matter states the article, and the body writes such words as HTML.
 */
export function makeNote(newNote: NewNote, making: NoteMaking): MadeNote {
  const { path, template, language, settings } = making;
  const readBack = (text: string): MadeNote => ({ text, note: parseNote({ path, text }, settings).note });
  if (template !== null) return readBack(fillTemplate(template, newNote, language));
  const usual = defaultTemplate[language];
  const plain = readBack(fillTemplate(usual, newNote, language));
  if (saysTheSame(plain.note, newNote)) return plain;
  const stated = readBack(withSource(plain.text, newNote.article));
  if (saysTheSame(stated.note, newNote)) return stated;
  const quiet = fillTemplate(usual.replace(/^## .*\n/mu, ""), newNote, language, quietParagraph(making));
  return readBack(withSource(quiet, newNote.article));
}

/** A paragraph as Markdown, or as HTML if it would begin a section, since nothing begins in HTML. */
function quietParagraph({ path, settings }: NoteMaking): (text: string) => string {
  return (paragraph) => {
    const markdown = markdownText(paragraph);
    const text = `---\ntitle: x\ndate: 2000-01-01\n---\n\n${markdown}\n`;
    const sections = parseNote({ path, text }, settings).note?.sections ?? [];
    const beginsNothing = sections.every(({ roles }) => roles.every((role) => role === "other"));
    return beginsNothing ? markdown : htmlParagraph(paragraph);
  };
}

/** Whether a note is about its article, and still empty where its author is to write. */
function saysTheSame(note: StudyNote | null, { article, image }: NewNote): boolean {
  if (note === null) return false;
  const written = [note.keywords, note.questions, note.terms, note.summary ?? [], note.reflection ?? []];
  return (
    written.every((part) => "length" in part && part.length === 0) &&
    (article === null || isSame(note.article, article)) &&
    (image === null || note.links.length > 0)
  );
}

function isSame(read: SourceArticle, known: SourceArticle): boolean {
  const sameAddress = known.url === null || (read.url !== null && articleKey(read.url) === articleKey(known.url));
  const facts = ["headline", "publisher", "reporter", "published"] as const;
  return sameAddress && facts.every((fact) => known[fact] === null || known[fact] === read[fact]);
}

function withSource(text: string, article: SourceArticle | null): string {
  if (article === null) return text;
  const facts = ["headline", "url", "publisher", "reporter", "published"] as const;
  const lines = facts.flatMap((fact) => {
    const value = article[fact];
    return value === null ? [] : [`  ${fact}: ${fact === "published" ? value : yamlScalar(value)}\n`];
  });
  return lines.length === 0 ? text : text.replace(/\n---\n/u, () => `\nsource:\n${lines.join("")}---\n`);
}
