import { fileName } from "../address/file-name.ts";
import { spellingKey } from "../text/spelling.ts";
import { anchorFinder, type FindAnchor } from "./anchor-finder.ts";
import { noteAnchors } from "./note-anchors.ts";
import { withoutNoteEnding } from "./note-file.ts";
import type { StudyNote } from "./study-note.ts";

/** What `[[name]]` means. */
export type NameMeaning =
  | {
      readonly kind: "note";
      readonly note: StudyNote;
      readonly fragment: string | null;
      /** The part of the name that the note does not have as a place. */
      readonly missing?: string;
    }
  | { readonly kind: "several"; readonly notes: readonly StudyNote[] }
  | { readonly kind: "none" };

/** Looks up what a name means among many notes. */
export type MeaningOf = (name: string) => NameMeaning;

/**
 * Resolves names as typed: file names before titles and aliases, ignoring case and white space, with optional `.md` and
 * folders; `name#heading` and `name#^block` are places in a note. If the place is missing, the note itself is meant.
 */
export function namesOf(notes: readonly StudyNote[]): MeaningOf {
  const byFile = new Map<string, StudyNote[]>();
  const byName = new Map<string, StudyNote[]>();
  for (const note of notes) {
    add(byFile, note.id, note);
    add(byName, note.title.value, note);
    for (const { value } of note.frontMatter.aliases) add(byName, value, note);
  }
  const find = (name: string): readonly StudyNote[] =>
    byFile.get(spellingKey(name)) ??
    byName.get(spellingKey(name)) ??
    byFile.get(spellingKey(withoutNoteEnding(fileName(name)))) ??
    [];
  const finders = new Map<StudyNote, FindAnchor>();
  const placeIn = (note: StudyNote, heading: string): string | null => {
    const known = finders.get(note) ?? finderOf(note);
    finders.set(note, known);
    return known(heading);
  };
  return (name) => {
    const whole = meaningOf(find(name), null, placeIn);
    if (whole.kind !== "none") return whole;
    // Both titles and headings may contain a `#`.
    const parted = Array.from(name.matchAll(/#/gu), ({ index }) =>
      meaningOf(find(name.slice(0, index)), name.slice(index + 1), placeIn),
    ).filter(({ kind }) => kind !== "none");
    return parted.find((meaning) => meaning.kind === "note" && meaning.missing === undefined) ?? parted[0] ?? whole;
  };
}

function add(known: Map<string, StudyNote[]>, name: string, note: StudyNote): void {
  const key = spellingKey(name);
  const sharing = known.get(key);
  if (sharing === undefined) known.set(key, [note]);
  else if (!sharing.includes(note)) sharing.push(note);
}

function finderOf(note: StudyNote): FindAnchor {
  return anchorFinder({
    headings: note.sections.flatMap((section) => section.heading?.value ?? []),
    anchors: noteAnchors(note),
  });
}

function meaningOf(
  notes: readonly StudyNote[],
  heading: string | null,
  placeIn: (note: StudyNote, heading: string) => string | null,
): NameMeaning {
  const [note, ...others] = notes;
  if (note === undefined) return { kind: "none" };
  if (others.length > 0) return { kind: "several", notes };
  if (heading === null) return { kind: "note", note, fragment: null };
  const fragment = placeIn(note, heading);
  if (fragment !== null) return { kind: "note", note, fragment };
  return { kind: "note", note, fragment, missing: heading.trim() };
}
