import type { StudyNote } from "../../model/study-note.ts";
import type { StudySection } from "../../model/study-section.ts";
import type { ParsedNote } from "../../parse/parsed-note.ts";

/** A read note as two JSON texts: its data, and apart from it the words of its sections, which are most of it. */
export interface NoteText {
  readonly data: string;
  /** Of each section its HTML and its text. */
  readonly words: string;
}

export type SectionWords = Pick<StudySection, "html" | "text">;

/** Gives the words of all sections of one note; asked whenever one of them is read. */
export type WordsOfNote = () => readonly SectionWords[];

type BareSection = Omit<StudySection, keyof SectionWords>;
type BareNote = Omit<StudyNote, "sections"> & { readonly sections: readonly BareSection[] };

/** Writes what parsing a post gave. */
export function writeNote({ note, diagnostics }: ParsedNote): NoteText {
  const bare =
    note === null ? null : { ...note, sections: note.sections.map(({ html: _, text: __, ...rest }) => rest) };
  return {
    data: JSON.stringify({ note: bare, diagnostics }),
    words: JSON.stringify(note?.sections.map(({ html, text }): SectionWords => ({ html, text })) ?? []),
  };
}

/** Reads a note that `writeNote` wrote, whose sections look their words up. Throws a `SyntaxError` for what is no JSON. */
export function readNote(data: string, words: WordsOfNote): ParsedNote {
  // A cache holds what was written under its key, and nothing else is read from it.
  const { note, diagnostics } = JSON.parse(data) as Omit<ParsedNote, "note"> & { readonly note: BareNote | null };
  return { note: note === null ? null : lookingUp(note, words), diagnostics };
}

/** The same note, its words looked up when they are read instead of held. */
export function lookingUp(note: BareNote, words: WordsOfNote): StudyNote {
  return { ...note, sections: note.sections.map((section, index) => sectionLookingUp(section, () => words()[index])) };
}

function sectionLookingUp(section: BareSection, words: () => SectionWords | undefined): StudySection {
  const found = (): SectionWords => {
    const own = words();
    if (own === undefined) throw new RangeError(`A section without words: ${section.heading?.value.text ?? ""}`);
    return own;
  };
  const bare: BareSection = {
    roles: section.roles,
    heading: section.heading,
    extracted: section.extracted,
    reading: section.reading,
  };
  return {
    ...bare,
    get html() {
      return found().html;
    },
    get text() {
      return found().text;
    },
  };
}
