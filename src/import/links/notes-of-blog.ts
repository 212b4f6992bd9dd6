import { withoutNoteEnding } from "../../model/note/note-file.ts";
import { fileName } from "../blog/blog-folder.ts";
import type { OldAddress } from "../import-plan.ts";
import type { LinkTrail } from "./follow-link.ts";
import { firstOf } from "./linked-places.ts";

/** A note as links of its blog mean it. */
export interface LinkTarget {
  readonly path: string;
  /** The name that its address ended in. */
  readonly name: string;
  /** Null in a blog that has no languages. */
  readonly language: string | null;
  /** Where it is now; null for nowhere. */
  readonly address: string | null;
  readonly oldAddresses: readonly OldAddress[];
}

/** What tells languages apart in the addresses of a blog. */
export interface AddressLanguages {
  readonly all: readonly string[];
  /** The folder that addresses of a language begin with: `/ko`; empty for none. */
  readonly folderOf: (language: string) => string;
}

type NoteFinder = Pick<LinkTrail, "noteAt" | "noteFrom" | "noteNamed">;

/**
 * Finds the notes of a blog for the links of one of them, by their files, by the addresses they had, and by the names that those
 * ended in. A link means the note of its own language, or of the language that it names.
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
        return firstOf([...own, path], fileAt)?.address ?? null;
      },
      noteFrom: (place) => {
        const known = byAddress.get(keyOf(`${folder}/${place}`)) ?? pageAt(place) ?? byAddress.get(keyOf(place));
        return known?.address ?? null;
      },
      noteNamed: (path) => {
        const names = path.split("/").filter((name) => name !== "");
        // Before the language may stand the folder that the blog lived under.
        const named = names.slice(0, Math.min(2, names.length - 1)).find((one) => all.includes(one.toLowerCase()));
        const meant = named?.toLowerCase() ?? language;
        return byName.get(nameKey(names.at(-1) ?? "", meant)) ?? null;
      },
    };
  };
}

/** The name that links may call a note by, of the path of its file. */
export function linkedName(path: string): string {
  return withoutNoteEnding(fileName(path));
}

function addressed(note: LinkTarget): readonly (readonly [string, LinkTarget])[] {
  return note.oldAddresses.flatMap((old) => ("address" in old ? [[keyOf(old.address), note] as const] : []));
}

function keyOf(address: string): string {
  return address.replace(/^\/+|\/$/gu, "").normalize("NFC");
}

/** Where the only note of a name is; null for a name that several have. */
function namesIn(notes: readonly LinkTarget[]): ReadonlyMap<string, string | null> {
  const byName = new Map<string, string | null>();
  for (const { name, language, address } of notes) {
    const key = nameKey(name, language);
    byName.set(key, byName.has(key) ? null : address);
  }
  return byName;
}

/** A name with or without the day before it, as the addresses of many blogs leave the day out. */
function nameKey(name: string, language: string | null): string {
  const plain = name
    .normalize("NFC")
    .toLowerCase()
    .replace(/^\d{4}-\d{2}-\d{2}-(?=.)/u, "");
  return `${language ?? ""}/${plain}`;
}
