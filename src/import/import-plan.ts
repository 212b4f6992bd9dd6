import type { BlogProgram, ChangeReason, LanguageGuess, LeftReason } from "../model/import-reasons.ts";
import type { Diagnostic } from "../model/problem/diagnostic.ts";
import type { Language } from "../model/text/language.ts";

/** One change to a note: the new text, of one line or more, and its (first) line in the new file. */
export interface NoteChange {
  readonly reason: ChangeReason;
  readonly line: number;
  readonly text: string;
}

/** What becomes of a note's old address. */
export type OldAddress =
  /** Only the blog's own program could know it. */
  | { readonly kind: "unknown" }
  | { readonly kind: "same"; readonly address: string }
  | { readonly kind: "redirect"; readonly address: string }
  /** Some file systems cannot hold a file for it. */
  | { readonly kind: "unanswerable"; readonly address: string }
  /** A name in it begins with a dot, and many hosts do not publish hidden folders. */
  | { readonly kind: "hidden"; readonly address: string }
  /** The blog may have published the note before its day; here it waits. */
  | { readonly kind: "held"; readonly address: string }
  /** Jekyll ignores `draft: true` and published the note. */
  | { readonly kind: "draft"; readonly address: string }
  /** Differs from the new address only by case, so on many disks it is the same folder. */
  | { readonly kind: "same-folder"; readonly address: string }
  /** It now belongs to another page. */
  | { readonly kind: "taken"; readonly address: string };

/** One note to be written. */
export interface ImportedNote {
  readonly from: string;
  /** Relative to the notes folder. */
  readonly to: string;
  readonly text: string;
  readonly changes: readonly NoteChange[];
  /** Null for a draft or a note that cannot be published as it is. */
  readonly newAddress: string | null;
  readonly oldAddresses: readonly OldAddress[];
  /** Saegim's diagnostics for the converted note. */
  readonly diagnostics: readonly Diagnostic[];
  /** Missing pictures and files, with the line that refers to each. */
  readonly missing: readonly { readonly line: number; readonly target: string }[];
}

/** A file that notes show or link to, copied unchanged. */
export interface Attachment {
  readonly from: string;
  /** Relative to the assets folder. */
  readonly to: string;
}

/** Something of the blog that is not imported. */
export interface LeftFile {
  readonly path: string;
  /** For a redirect file: from where, to where. */
  readonly way?: string;
  readonly reason: LeftReason;
}

/** The site configuration made from the blog's settings. */
export interface ImportedConfig {
  /** The text of `site.config.ts`. */
  readonly text: string;
  /** `title → title`. */
  readonly mapped: readonly (readonly [from: string, to: string])[];
  readonly unmapped: readonly string[];
  /** Unreadable lines of the settings: as interpreted, or null if unknown. */
  readonly faults: readonly {
    readonly file: string;
    readonly line: number;
    readonly typed: string;
    readonly meant: string | null;
  }[];
  /** Null if neither the blog nor its notes tell one. */
  readonly language: Language | null;
  /** Why the site's language was guessed; null if the blog states it. */
  readonly languageGuess: LanguageGuess | null;
}

/** Everything an import would do, before it does anything. */
export interface ImportPlan {
  readonly kind: BlogProgram;
  readonly notes: readonly ImportedNote[];
  readonly copies: readonly Attachment[];
  readonly config: ImportedConfig;
  readonly left: readonly LeftFile[];
  /** Code blocks that the blog's program showed as a drawing, a table or the like. */
  readonly shownAsCode: readonly { readonly language: string; readonly blocks: number; readonly notes: number }[];
  /** Lists by tag, category and folder whose address changes without a redirect. */
  readonly movedLists: readonly { readonly from: string; readonly to: string }[];
  /** Notes that got another name because a note of the site has theirs in another folder. */
  readonly renamed: readonly { readonly to: string; readonly existing: string }[];
  /** Settings that decide which notes were published but cannot be read, with their file. */
  readonly unreadSettings: readonly string[];
  /** Addresses claimed by several notes, only one of which was visible before. */
  readonly collisions: readonly { readonly address: string; readonly notes: readonly string[] }[];
}
