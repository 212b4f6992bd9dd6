import type { StudyNote } from "../../model/note/study-note.ts";
import { diagnose } from "../../model/problem/diagnostic.ts";
import type { SiteRule } from "../site-rule.ts";

/**
 * A copy that a cloud service, a download or a file manager left beside a note (`노트 (1).md`, `노트-DESKTOP-1A2B3C.md`,
 * `노트 - 복사본.md`): it has the note's name plus a suffix, its title and its day. Nobody meant to publish both.
 */
export const copiedNotes: SiteRule = (_subject, { notes }) => {
  const noteOf = new Map(notes.map(({ note }) => [stemOf(note), note] as const));
  return notes.flatMap(({ note }) => {
    const original = namesWithoutMark(stemOf(note)).flatMap((name) => noteOf.get(name) ?? [])[0];
    if (original === undefined || !isSame(note, original)) return [];
    return [diagnose("note-copied", { copy: note.source, original: original.source }, { source: note.source })];
  });
};

function stemOf({ source }: StudyNote): string {
  return source.normalize("NFC").replace(/\.[^.]*$/u, "");
}

function isSame(note: StudyNote, other: StudyNote): boolean {
  return note !== other && note.title.value === other.title.value && note.date.value === other.date.value;
}

/** The suffixes that browsers and Finder, Explorer, Dropbox, OneDrive (the computer's name) and Syncthing add. */
const copyMarks: readonly RegExp[] = [
  /\s*\(\d{1,2}\)$/u,
  /\s\d$/u,
  /(?:\s-)?[\s_]?copy(?:\s?\(?\d{1,2}\)?)?$/iu,
  /(?:\s-)?\s?(?:복사본|사본)(?:\s?\(?\d{1,2}\)?)?$/u,
  /의\s사본$/u,
  /\s\([^()]*(?:conflicted copy|case conflict|충돌)[^()]*\)$/iu,
  /-(?:DESKTOP|LAPTOP)-[A-Z0-9]{1,12}(?:-\d)?$/u,
  /-[^-/]*(?:MacBook|iMac|Mac mini|iPad|iPhone)[^/]*$/u,
  /\.sync-conflict-[\w-]+$/u,
];

function namesWithoutMark(stem: string): readonly string[] {
  return copyMarks.map((mark) => stem.replace(mark, "")).filter((name) => name !== stem);
}
