import { fileName } from "../../model/address/file-name.ts";
import { withoutNoteEnding } from "../../model/note/note-file.ts";
import type { OldAddress } from "../import-plan.ts";
import type { LinkTrail } from "./follow-link.ts";
import { firstOf } from "./linked-places.ts";

/** A note as the blog's links refer to it. */
export interface LinkTarget {
  readonly path: string;
  /** The last segment of its address. */
  readonly name: string;
  /** Null in a blog without languages. */
  readonly language: string | null;
  /** Its new address; null if it has none. */
  readonly address: string | null;
  /** The address it will have once it is published, if it is held back. */
  readonly laterAddress?: string | null;
  readonly oldAddresses: readonly OldAddress[];
}

/** How a blog's addresses tell languages apart. */
export interface AddressLanguages {
  readonly all: readonly string[];
  /** The address prefix of a language: `/ko`; empty for none. */
  readonly folderOf: (language: string) => string;
}

type NoteFinder = Pick<LinkTrail, "noteAt" | "noteFrom" | "noteNamed">;

/**
 * Resolves a note's links by file path, old address and last address segment. A link means the note of its own
 * language, or of the language it names.
 */
export function notesOfBlog(
  notes: readonly LinkTarget[],
  { all, folderOf }: AddressLanguages,
): (from: LinkTarget) => NoteFinder {
  const byPath = new Map(notes.map((note) => [note.path.normalize("NFC"), note]));
  const byAddress = new Map(notes.flatMap(addressed));
  const byName = namesIn(notes);
  return ({ language }) => {
    const ending = language === null ? [] : [`.${language}`];
    const fileAt = (path: string): LinkTarget | null => byPath.get(path.normalize("NFC")) ?? null;
    const pageAt = (place: string): LinkTarget | null => {
      const stems = [place, `${place}/index`].map((stem) => stem.replace(/^\/|\/+(?=\/|$)/gu, ""));
      const files = [...ending, ""].flatMap((end) => stems.map((stem) => `${stem}${end}.md`));
      const found = language === null ? null : firstOf(files, fileAt);
      return found?.language === language ? found : null;
    };
    const folder = language === null ? "" : folderOf(language);
    return {
      noteAt: (path) => {
        const own = ending.map((end) => path.replace(/(?=\.\w+$)/u, end));
        const found = firstOf([...own, path], fileAt);
        return found?.address ?? found?.laterAddress ?? null;
      },
      noteFrom: (place) => {
        const known = byAddress.get(keyOf(`${folder}/${place}`)) ?? pageAt(place) ?? byAddress.get(keyOf(place));
        return known?.address ?? known?.laterAddress ?? null;
      },
      noteNamed: (path) => {
        const names = path.split("/").filter((name) => name !== "");
        // The blog's base path may precede the language.
        const named = names.slice(0, Math.min(2, names.length - 1)).find((one) => all.includes(one.toLowerCase()));
        const meant = named?.toLowerCase() ?? language;
        return byName.get(nameKey(names.at(-1) ?? "", meant)) ?? null;
      },
    };
  };
}

/** The name by which links may call a note, from its file path. */
export function linkedName(path: string): string {
  return withoutNoteEnding(fileName(path));
}

function addressed(note: LinkTarget): readonly (readonly [string, LinkTarget])[] {
  return note.oldAddresses.flatMap((old) => ("address" in old ? [[keyOf(old.address), note] as const] : []));
}

function keyOf(address: string): string {
  return address.replace(/^\/+|\/$/gu, "").normalize("NFC");
}

/** The address of the only note with a name; null if several share it. */
function namesIn(notes: readonly LinkTarget[]): ReadonlyMap<string, string | null> {
  const byName = new Map<string, string | null>();
  for (const { name, language, address } of notes) {
    const key = nameKey(name, language);
    byName.set(key, byName.has(key) ? null : address);
  }
  return byName;
}

/** A name without its date prefix, which many blogs omit from addresses. */
function nameKey(name: string, language: string | null): string {
  const plain = name
    .normalize("NFC")
    .toLowerCase()
    .replace(/^\d{4}-\d{2}-\d{2}-(?=.)/u, "");
  return `${language ?? ""}/${plain}`;
}
