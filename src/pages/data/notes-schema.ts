import type { PublishedData, PublishedNoteData } from "./published-data.ts";

interface Schema {
  readonly description?: string | undefined;
  readonly [keyword: string]: unknown;
}

/** The JSON Schema (draft 2020-12) of `/notes.json`. */
export function notesSchema(): Schema {
  const properties: Readonly<Record<keyof PublishedData, Schema>> = {
    schema: { description: "The version of this shape. Grows when a field changes its meaning.", const: 1 },
    notes: {
      description: "All published notes, newest first.",
      type: "array",
      items: record(noteProperties, "One note."),
    },
  };
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "Study notes",
    ...record(properties, "The study notes of one site."),
  };
}

const noteProperties: Readonly<Record<keyof PublishedNoteData, Schema>> = {
  id: text("The note's file name without extension, in Unicode form NFC."),
  source_path: text("The note's Markdown file, from the project's root, in Unicode form NFC."),
  url: { ...text("The note's page: root-relative, base path included, letters readable."), pattern: "^/" },
  title: text("The note's title."),
  subtitle: textOrNull("The line below the title."),
  date: day("The day of the note."),
  categories: texts("The note's categories, as typed."),
  tags: texts("The note's tags, as typed."),
  keywords: texts("The note's keywords, in the order typed."),
  summary: textOrNull("The student's summary as plain text, lines joined by \\n."),
  questions: listOf(
    {
      id: text("Names the question within its note; survives edits of other questions."),
      text: text("The question."),
      state: { description: "`answered` once its note or another one answers it.", enum: ["open", "answered"] },
      answer: textOrNull("The answer written below the question."),
    },
    "What the student still wondered about.",
  ),
  terms: listOf(
    { term: text("The word."), definition: text("Its meaning in the student's words.") },
    "Words the student looked up.",
  ),
  reflection: textOrNull("What the student thought, as plain text."),
  highlights: listOf(
    { color: text("The pen: a colour name, or #rrggbb."), text: text("The marked passage, to the letter.") },
    "Passages the student marked, in reading order.",
  ),
  article: record(
    {
      headline: textOrNull("The article's headline."),
      url: textOrNull("The article's address."),
      publisher: textOrNull("The newspaper."),
      reporter: textOrNull("Who wrote it."),
      published: orNull(day("The day the article appeared.")),
      naver: orNull(
        record(
          {
            oid: { ...text("The publisher's number at Naver."), pattern: "^[0-9]{3}$" },
            aid: { ...text("The article's number at Naver."), pattern: "^[0-9]{10}$" },
          },
          "The article's identity at Naver News.",
        ),
      ),
    },
    "The news article the note is about.",
  ),
  word_count: { description: "Words of the body.", type: "integer", minimum: 0 },
  reading_minutes: { description: "Minutes a reader takes, Hangul counted by letters.", type: "integer", minimum: 0 },
};

function text(description: string): Schema {
  return { description, type: "string" };
}

function textOrNull(description: string): Schema {
  return { description, type: ["string", "null"] };
}

function texts(description: string): Schema {
  return { description, type: "array", items: { type: "string" } };
}

function day(description: string): Schema {
  return { ...text(description), format: "date", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" };
}

function record(properties: Readonly<Record<string, Schema>>, description: string): Schema {
  return { description, type: "object", properties, required: Object.keys(properties), additionalProperties: false };
}

/** `null` means "the note does not say". */
function orNull({ description, ...schema }: Schema): Schema {
  return { description, anyOf: [schema, { type: "null" }] };
}

function listOf(properties: Readonly<Record<string, Schema>>, description: string): Schema {
  return { description, type: "array", items: record(properties, "One of them.") };
}
