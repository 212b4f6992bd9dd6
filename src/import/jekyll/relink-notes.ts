import { withHeldAddresses } from "../addresses/held-addresses.ts";
import { saysYes, textAt } from "../front-matter/yaml-values.ts";
import type { Attachment, ImportedNote } from "../import-plan.ts";
import type { LinkTrail } from "../links/follow-link.ts";
import { laterAddressOf, parseDraft } from "../notes/note-draft.ts";
import { relinkNote, type SettledNote } from "../notes/settle-note.ts";
import { originOf } from "../settings/address-settings.ts";
import { basePathOf, type ImportSettings } from "../settings/import-settings.ts";
import type { JekyllBlog } from "./jekyll-blog.ts";
import { isChirpy, mediaPrefix } from "./media-prefix.ts";
import { withNamedPictures } from "./named-pictures.ts";
import { postFileOf } from "./post-file.ts";
import { followLinkTags } from "./text/link-tags.ts";

/** A finished note and the files it shows or links to. */
export interface NoteWithFiles {
  readonly note: ImportedNote;
  readonly files: readonly Attachment[];
}

/** Updates all notes' links to the new places; `lists` holds those whose addresses move. */
export function relinkNotes(
  notes: readonly SettledNote[],
  blog: JekyllBlog,
  lists: ReadonlyMap<string, string>,
): readonly NoteWithFiles[] {
  const { config, folder, settings } = blog;
  const places = notePlaces(notes, settings);
  const isFuture = saysYes(config.root, "future");
  return notes.map((settled) => {
    const note = withLinkTags(settled, places.pageAt, settings);
    const files: Attachment[] = [];
    const answered = withHeldAddresses(note, { now: folder.now, isFuture });
    const use = (file: Attachment): number => files.push(file);
    const shown = withNamedPictures(answered, { attachments: blog.attachments, settings, use });
    const linked = relinkNote(shown.note, { ...linkTrail(note, blog, places), lists }, use);
    return { note: { ...linked, missing: [...shown.missing, ...linked.missing] }, files };
  });
}

/** Where notes are now, by their names in the blog. */
interface NewPlaces {
  /** By file path. */
  readonly noteAt: (path: string) => string | null;
  /** By file path, for files that are not posts. */
  readonly pageAt: (path: string) => string | null;
  /** By an old address that differs from the new one only by case. */
  readonly noteFrom: (path: string) => string | null;
}

function notePlaces(notes: readonly SettledNote[], settings: ImportSettings): NewPlaces {
  const byPath = new Map(
    notes.map(({ draft, parsed, newAddress }) => [
      draft.from.normalize("NFC"),
      newAddress ?? laterAddressOf(parsed, settings),
    ]),
  );
  const keyOf = (path: string): string => path.replace(/^\/|\/$/gu, "").normalize("NFC");
  const byOldAddress = new Map(
    notes.flatMap(({ newAddress, oldAddresses }) =>
      oldAddresses.flatMap((old) => (old.kind === "same-folder" ? [[keyOf(old.address), newAddress] as const] : [])),
    ),
  );
  return {
    noteAt: (path) => byPath.get(path) ?? null,
    pageAt: (path) => (postFileOf(path) === null ? (byPath.get(path) ?? null) : null),
    noteFrom: (path) => byOldAddress.get(keyOf(path)) ?? null,
  };
}

function withLinkTags(note: SettledNote, pageAt: NewPlaces["pageAt"], settings: ImportSettings): SettledNote {
  const draft = followLinkTags(note.draft, pageAt);
  return draft === note.draft ? note : { ...note, draft, parsed: parseDraft(draft, settings) };
}

/** A relative link starts at the note's old address, or else at its file, or else where its theme starts. */
function linkTrail(
  { draft, oldAddresses }: SettledNote,
  { config, attachments }: JekyllBlog,
  { noteAt, noteFrom }: NewPlaces,
): LinkTrail {
  const old = oldAddresses.flatMap((one) => (one.kind === "unknown" ? [] : [one.address.slice(1)]));
  return {
    basePath: basePathOf(textAt(config.root, "baseurl")),
    bases: [...old.slice(0, 1), draft.from, ...(isChirpy(config.root) ? [""] : [])],
    published: [],
    attachments,
    origin: originOf(textAt(config.root, "url") ?? ""),
    media: mediaPrefix(draft.text, config),
    anywhere: false,
    noteAt,
    noteFrom,
    noteNamed: () => null,
    noteOfFile: () => null,
  };
}
