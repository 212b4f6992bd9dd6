import type { StudyNote } from "../../../model/note/study-note.ts";
import type { StudySection } from "../../../model/note/study-section.ts";
import type { ParsedNote } from "../../../parse/parsed-note.ts";

/** A parsed note as two JSON texts: its data and, separately, the words of its sections, which are most of it. */
export interface NoteText {
  readonly data: string;
  /** Each section's HTML and text. */
  readonly words: string;
}

export type SectionWords = Pick<StudySection, "html" | "text">;

/** Returns the words of all sections of one note; called whenever one of them is read. */
export type WordsOfNote = () => readonly SectionWords[];

type BareSection = Omit<StudySection, keyof SectionWords>;
type BareNote = Omit<StudyNote, "sections"> & { readonly sections: readonly BareSection[] };

/** Encodes a parsed post. */
export function encodeNote({ note, diagnostics }: ParsedNote): NoteText {
  const bare =
    note === null ? null : { ...note, sections: note.sections.map(({ html: _, text: __, ...rest }) => rest) };
  return {
    data: JSON.stringify({ note: bare, diagnostics }),
    words: JSON.stringify(note?.sections.map(({ html, text }): SectionWords => ({ html, text })) ?? []),
  };
}

/**
 * Decodes a note that `encodeNote` wrote; its sections look their words up on demand. Throws a `SyntaxError` if it is
 * not JSON.
 */
export function decodeNote(data: string, words: WordsOfNote): ParsedNote {
  // A cache contains what was written under its key, and nothing else is read from it.
  const { note, diagnostics } = JSON.parse(data) as Omit<ParsedNote, "note"> & { readonly note: BareNote | null };
  if (note === null) return { note, diagnostics };
  const sections = note.sections.map((section, index) => sectionLookingUp(section, () => words()[index]));
  return { note: { ...note, sections }, diagnostics };
}

/** A section whose words are looked up when read. It keeps nothing else of its source; a copy contains the words. */
function sectionLookingUp(bare: BareSection, words: () => SectionWords | undefined) {
  const found = (): SectionWords => {
    const own = words();
    if (own === undefined) throw new RangeError(`A section without words: ${bare.heading?.value.text ?? ""}`);
    return own;
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
