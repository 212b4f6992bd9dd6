import { groupBy } from "../../model/group-by.ts";
import type { StudyNote } from "../../model/note/study-note.ts";
import { diagnose } from "../../model/problem/diagnostic.ts";
import type { SiteRule } from "../site-rule.ts";

/**
 * A copy that a cloud service, a download or a file manager left beside a note (`노트 (1).md`, `노트-DESKTOP-1A2B3C.md`,
 * `노트 - 복사본.md`): it has the note's name plus a suffix, its title and its day. Nobody meant to publish both.
 * Nor two notes of one day with one title and the same words, whatever their names are.
 */
export const copiedNotes: SiteRule = (_subject, { notes }) => {
  const twins = twinsAmong(notes.map(({ note }) => note));
  if (twins.length === 0) return [];
  const noteOf = new Map(notes.map(({ note }) => [stemOf(note), note] as const));
  const originalOf = (note: StudyNote): StudyNote | null => {
    const named = namesWithoutMark(stemOf(note)).flatMap((name) => noteOf.get(name) ?? [])[0];
    return named !== undefined && isSame(note, named) ? named : null;
  };
  const originals = new Map(twins.map((note) => [note, originalOf(note)] as const));
  const firsts = firstsOfSameText(twins.filter((note) => originals.get(note) === null));
  return twins.flatMap((note) => {
    const original = originals.get(note) ?? firsts.get(note);
    if (original === undefined || original.id === note.id) return [];
    return [diagnose("note-copied", { copy: note.source, original: original.source }, { source: note.source })];
  });
};

/**
 * The notes that share their day and title with another, in their order. Only these are read: the words of all others
 * may still be bytes.
 */
function twinsAmong(notes: readonly StudyNote[]): readonly StudyNote[] {
  const groups = groupBy(notes, dayAndTitle);
  if (groups.size === notes.length) return [];
  return notes.filter((note) => (groups.get(dayAndTitle(note))?.length ?? 0) > 1);
}

/** Of the notes of one day with one title and the same words, the first by its path, for each of them. */
function firstsOfSameText(notes: readonly StudyNote[]): ReadonlyMap<StudyNote, StudyNote> {
  const firsts = new Map<StudyNote, StudyNote>();
  for (const same of groupBy(notes.filter(isLong), wordsOf).values()) {
    const first = same.reduce((one, other) => (other.source < one.source ? other : one));
    for (const note of same) firsts.set(note, first);
  }
  return firsts;
}

/** In letters: two short notes may well say the same. */
const shortest = 40;

function isLong({ sections }: StudyNote): boolean {
  return sections.reduce((length, { text }) => length + text.replace(/\P{L}/gu, "").length, 0) >= shortest;
}

function dayAndTitle({ date, title }: StudyNote): string {
  return `${date.value}\n${title.value}`;
}

function wordsOf(note: StudyNote): string {
  return JSON.stringify([dayAndTitle(note), note.sections.map(({ heading, text }) => [heading?.value.text, text])]);
}

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
