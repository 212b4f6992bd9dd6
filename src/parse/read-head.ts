import { readAuthorPermalink } from "../model/address/author-permalink.ts";
import { redirectProblems } from "../model/address/author-redirect.ts";
import { filledPermalink } from "../model/address/permalink-pattern.ts";
import type { FrontMatter } from "../model/note/front-matter.ts";
import type { SourceFile } from "../model/note/source-file.ts";
import type { StudyNote } from "../model/note/study-note.ts";
import { type Diagnostic, diagnose } from "../model/problem/diagnostic.ts";
import { isDateAtFault } from "./date-at-fault.ts";
import { dayOfOtherName } from "./day-of-other-name.ts";
import { noteDate } from "./note-date.ts";
import { noteIdOf } from "./note-id.ts";

/** A note's identity, title and day, and the terms it is filed under. */
type NoteHead = Pick<
  StudyNote,
  "id" | "source" | "title" | "date" | "subtitle" | "categories" | "tags" | "frontMatter"
>;

/** What is known about a note before its body is parsed. */
interface ReadHead {
  /** Null if the note has no title or no day. */
  readonly head: NoteHead | null;
  readonly permalink: StudyNote["permalink"];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads a note's title, day and address from its front matter and file name. `known` are the front matter's problems: a
 * day with an error there is not also reported missing, and one under another program's name is offered.
 */
export function readHead(
  file: SourceFile,
  frontMatter: FrontMatter,
  known: readonly Diagnostic[],
  timeZone: string,
): ReadHead {
  const { date, diagnostics: ofDate } = noteDate(file, frontMatter);
  const permalink = frontMatter.permalink === null ? null : readAuthorPermalink(frontMatter.permalink, file.path);
  const pattern = permalink?.pattern ?? null;
  const { title } = frontMatter;
  const head = title === null || date === null ? null : noteHead(file, frontMatter, { title, date });
  return {
    head,
    permalink: pattern === null || head === null ? null : filledPermalink(pattern, head),
    diagnostics: [
      ...ofDate.flatMap((problem): readonly Diagnostic[] => {
        if (problem.rule !== "date-missing") return [problem];
        if (isDateAtFault(known, file)) return [];
        const nearest = dayOfOtherName(known, file, timeZone) ?? problem.facts.nearest;
        return [diagnose("date-missing", { ...problem.facts, nearest }, { source: file.path })];
      }),
      ...(permalink?.diagnostics ?? []),
      ...redirectProblems(frontMatter, file.path),
    ],
  };
}

function noteHead(
  file: SourceFile,
  frontMatter: FrontMatter,
  { title, date }: Pick<StudyNote, "title" | "date">,
): NoteHead {
  return {
    id: noteIdOf(file.path),
    source: file.path,
    title,
    date,
    subtitle: frontMatter.subtitle?.value ?? null,
    categories: frontMatter.categories,
    tags: frontMatter.tags,
    frontMatter,
  };
}
