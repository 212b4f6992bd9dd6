import { spellingKey } from "../text/spelling.ts";
import { noteAnchors } from "./note-anchors.ts";
import type { StudyNote } from "./study-note.ts";

/** What `[[name]]` means. */
export type NameMeaning =
  | { readonly kind: "note"; readonly note: StudyNote; readonly fragment: string | null }
  | { readonly kind: "several"; readonly notes: readonly StudyNote[] }
  | { readonly kind: "none" };

/** Knows the names of many notes, to be asked what a name means. */
export type MeaningOf = (name: string) => NameMeaning;

/**
 * Reads names as their authors type them: a file's name goes before titles and aliases, case and white space do not
 * count, `.md` and folders in front may be typed, and `name#heading` is a place in the note.
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
    byFile.get(spellingKey(name)) ?? byName.get(spellingKey(name)) ?? byFile.get(spellingKey(fileNameOf(name))) ?? [];
  return (name) => {
    const whole = meaningOf(find(name), null);
    if (whole.kind !== "none") return whole;
    // A title may hold a `#`, and so may a heading.
    for (const { index } of name.matchAll(/#/gu)) {
      const meaning = meaningOf(find(name.slice(0, index)), name.slice(index + 1));
      if (meaning.kind !== "none") return meaning;
    }
    return whole;
  };
}

function add(known: Map<string, StudyNote[]>, name: string, note: StudyNote): void {
  const key = spellingKey(name);
  const sharing = known.get(key);
  if (sharing === undefined) known.set(key, [note]);
  else if (!sharing.includes(note)) sharing.push(note);
}

function fileNameOf(name: string): string {
  return name.slice(name.lastIndexOf("/") + 1).replace(/\.(?:md|markdown)$/iu, "");
}

function meaningOf(notes: readonly StudyNote[], heading: string | null): NameMeaning {
  const [note, ...others] = notes;
  if (note === undefined) return { kind: "none" };
  if (others.length > 0) return { kind: "several", notes };
  if (heading === null) return { kind: "note", note, fragment: null };
  const fragment = anchorOf(note, heading);
  return fragment === null ? { kind: "none" } : { kind: "note", note, fragment };
}

/** A heading is named by its words or by its anchor. */
function anchorOf(note: StudyNote, heading: string): string | null {
  const wanted = spellingKey(heading);
  const section = note.sections.find((one) => one.heading !== null && spellingKey(one.heading.value.text) === wanted);
  if (section?.heading) return section.heading.value.anchor;
  const anchors = noteAnchors(note);
  const spelled = [heading, heading.trim().toLowerCase().replace(/\s/gu, "-")];
  return spelled.find((anchor) => anchors.has(anchor)) ?? null;
}
