import { fileName } from "../../model/address/file-name.ts";
import { withoutNoteEnding } from "../../model/note/note-file.ts";
import { namesOf } from "../../model/note/note-names.ts";
import type { Placed } from "../../model/problem/place.ts";
import { type Rewriting, rewrite } from "../../parse/places/rewritten-source.ts";
import type { NoteChange } from "../import-plan.ts";
import { parseDraft } from "../notes/note-draft.ts";
import type { SettledNote } from "../notes/settle-note.ts";
import type { ImportSettings } from "../settings/import-settings.ts";
import { namedFiles } from "./named-files.ts";

/** A note and its file's path in the imported folder. */
interface NamedFile {
  readonly path: string;
  readonly note: SettledNote;
}

/**
 * Updates each `[[name]]` and `![[name]]` whose note's file is renamed. The visible text stays, as does a name that
 * still means its note.
 */
export function moveNames<File extends NamedFile>(files: readonly File[], settings: ImportSettings): readonly File[] {
  const notes = files.flatMap(({ note }) => note.parsed.note ?? []);
  if (notes.every(({ wikiLinks }) => wikiLinks.length === 0)) return files;
  const meaningOf = namesOf(notes);
  const fileOf = namedFiles(files.map(({ path }) => path));
  const noteAt = new Map(files.map(({ path, note }) => [path, note]));
  return files.map((file) => {
    const { path, note } = file;
    const nameNow = (name: string): string | null => {
      const typed = name.replace(/#.*$/su, "");
      const meant = noteAt.get(fileOf(typed, path) ?? "");
      if (meant === undefined || typed.trim() === "") return null;
      const meaning = meaningOf(typed);
      if (meaning.kind === "note" && meaning.note === meant.parsed.note) return null;
      return withoutNoteEnding(fileName(meant.draft.to)) + name.slice(typed.length);
    };
    return { ...file, note: withNames(note, nameNow, settings) };
  });
}

function withNames(note: SettledNote, nameNow: (name: string) => string | null, settings: ImportSettings): SettledNote {
  const { draft, parsed } = note;
  const rewritings = (parsed.note?.wikiLinks ?? []).flatMap((link) => renamed(draft.text, link, nameNow(link.value)));
  if (rewritings.length === 0) return note;
  const changes = rewritings.map(({ text, line }): NoteChange => ({ reason: "name-moved", line, text }));
  const moved = { ...draft, text: rewrite(draft.text, rewritings), changes: [...draft.changes, ...changes] };
  return { ...note, draft: moved, parsed: parseDraft(moved, settings) };
}

const link = /^(!?)\[\[([^|]*?)(\\?\|[^|]*)?\]\]$/su;

function renamed(
  text: string,
  { place }: Placed<string>,
  name: string | null,
): readonly (Rewriting & { readonly line: number })[] {
  const { start, end } = { start: place.start.offset, end: place.end.offset };
  const [all, embeds = "", typed = "", shown] = link.exec(text.slice(start, end)) ?? [];
  if (name === null || all === undefined) return [];
  const words = shown ?? `${isAmongPipes(text, start, end) ? "\\|" : "|"}${typed.trim()}`;
  return [{ start, end, text: `${embeds}[[${name}${words}]]`, line: place.start.line }];
}

/** Whether a line has pipes outside its links, as in a table. */
function isAmongPipes(text: string, start: number, end: number): boolean {
  const before = text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
  const [after = ""] = text.slice(end).split("\n", 1);
  return `${before}${after}`.replace(/\[\[[^[\]]*\]\]/gu, "").includes("|");
}
