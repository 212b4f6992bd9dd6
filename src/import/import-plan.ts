import type { Diagnostic } from "../model/problem/diagnostic.ts";
import type { ImportWords } from "../model/words/import.ts";

/** Where a folder comes from, which decides how its files are read. */
export type BlogKind = keyof ImportWords["kinds"];

/** Why a line of a note is another one than in the blog. */
export type ChangeReason = keyof ImportWords["changeReasons"];

/** One change to the text of a note: what stands there now, on which line of the new file. */
export interface NoteChange {
  readonly reason: ChangeReason;
  readonly line: number;
  readonly text: string;
}

/** What becomes of the address that a note had. */
export type OldAddress =
  /** Only the blog's own program could tell it. */
  | { readonly kind: "unknown" }
  | { readonly kind: "same"; readonly address: string }
  | { readonly kind: "redirect"; readonly address: string }
  /** Some computers cannot write a file for it. */
  | { readonly kind: "unanswerable"; readonly address: string }
  /** Jekyll published the note before its day; here it is not, until then. */
  | { readonly kind: "held"; readonly address: string }
  /** Jekyll published the note in spite of its `draft: true`, which is nothing to it. */
  | { readonly kind: "draft"; readonly address: string }
  /** Other letters, large for small, of the address that the note has now: on many disks that is one folder. */
  | { readonly kind: "same-folder"; readonly address: string }
  /** Another page is there from now on. */
  | { readonly kind: "taken"; readonly address: string };

/** One note to be written. */
export interface ImportedNote {
  readonly from: string;
  /** Below the notes' folder. */
  readonly to: string;
  readonly text: string;
  readonly changes: readonly NoteChange[];
  /** Null for a draft, and for a note that cannot be published as it is. */
  readonly newAddress: string | null;
  readonly oldAddresses: readonly OldAddress[];
  /** What Saegim has to say of the note as it will be. */
  readonly diagnostics: readonly Diagnostic[];
  /** Pictures and files it asks for that are not there, with the line. */
  readonly missing: readonly { readonly line: number; readonly target: string }[];
}

/** A picture or another file that notes show or hand out, copied as it is. */
export interface Attachment {
  readonly from: string;
  /** Below the assets' folder. */
  readonly to: string;
}

/** Something of the blog that does not come along. */
export interface LeftFile {
  readonly path: string;
  /** Of a file that only led elsewhere: from where, to where. */
  readonly way?: string;
  readonly reason: keyof ImportWords["leftReasons"];
}

/** The settings that the blog had. */
export interface ImportedConfig {
  /** The text of `site.config.ts`. */
  readonly text: string;
  /** `title → title`. */
  readonly mapped: readonly (readonly [from: string, to: string])[];
  readonly unmapped: readonly string[];
  /** Lines of the blog's settings that no program can read: as they were meant, or null where nobody knows. */
  readonly faults: readonly {
    readonly file: string;
    readonly line: number;
    readonly typed: string;
    readonly meant: string | null;
  }[];
  /** Why the site speaks a language that the blog does not say in words of ours. */
  readonly languageGuess: keyof ImportWords["languageGuesses"] | null;
}

/** All that an import would do, before it does anything. */
export interface ImportPlan {
  readonly kind: BlogKind;
  readonly notes: readonly ImportedNote[];
  readonly copies: readonly Attachment[];
  readonly config: ImportedConfig;
  readonly left: readonly LeftFile[];
  /** Lists of the blog's words that are found at another address from now on, and not at the old one. */
  readonly movedLists: readonly { readonly from: string; readonly to: string }[];
  /** Addresses that more than one note would be found at: only one of them was to be seen before. */
  readonly collisions: readonly { readonly address: string; readonly notes: readonly string[] }[];
}
