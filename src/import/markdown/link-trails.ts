import type { WebPlace } from "../blog/web-place.ts";
import { hugoPage } from "../hugo/hugo-blog.ts";
import { languageFolder } from "../hugo/settings/hugo-languages.ts";
import type { LinkTrail } from "../links/follow-link.ts";
import { rootsOfNote } from "../links/linked-places.ts";
import { noPrefix } from "../links/media-prefix.ts";
import { namedFiles } from "../links/named-files.ts";
import { type AddressLanguages, type LinkTarget, linkedName, notesOfBlog } from "../links/notes-of-blog.ts";
import { laterAddressOf } from "../notes/note-draft.ts";
import type { SettledNote } from "../notes/settle-note.ts";
import type { ImportSettings } from "../settings/import-settings.ts";
import type { BlogLayout } from "./blog-layout.ts";
import { notePathFor } from "./note-path.ts";

/** What is known about the blog whose links are followed. */
interface LinkedBlog {
  readonly layout: Pick<BlogLayout, "kind" | "sources" | "hugo">;
  readonly place: WebPlace;
}

/** Returns how each note's links are followed, except for files. */
export function linkTrails(
  notes: readonly LinkTarget[],
  { layout, place }: LinkedBlog,
): (note: LinkTarget) => Omit<LinkTrail, "attachments"> {
  const finderOf = notesOfBlog(notes, languagesOf(layout));
  const fileOf = namedFiles(notes.map(({ path }) => path));
  const addressAt = new Map(notes.map(({ path, address, laterAddress }) => [path, address ?? laterAddress ?? null]));
  // Hugo finds resources in an assets folder.
  const sources = [...layout.sources.map(({ folder }) => folder), ...(layout.hugo === null ? [] : ["assets/"])];
  return (note) => {
    const finder = finderOf(note);
    const old = note.oldAddresses.flatMap((one) => ("address" in one ? [one.address.slice(1)] : []));
    const byFile = (name: string): string | null => addressAt.get(fileOf(name, note.path) ?? "") ?? null;
    const byName = (name: string): string | null =>
      name.includes("/") ? null : finder.noteNamed(name.replace(/\.\w+$/u, ""));
    return {
      ...rootsOfNote(note.path, { basePath: place.basePath, sources, address: old[0] ?? null }),
      ...finder,
      origin: place.origin,
      anywhere: true,
      noteOfFile: layout.kind === "obsidian" || layout.kind === "quartz" ? byFile : byName,
      media: noPrefix,
    };
  };
}

/** A note as the blog's links refer to it. */
export function linkTargetOf(
  { path, note }: { readonly path: string; readonly note: SettledNote },
  layout: BlogLayout,
  settings: ImportSettings,
): LinkTarget {
  const page = layout.hugo === null ? null : hugoPage(path, layout.hugo);
  return {
    path,
    name: linkedName(notePathFor(page?.path ?? path, layout)),
    language: page?.language ?? null,
    address: note.newAddress,
    laterAddress: laterAddressOf(note.parsed, settings),
    oldAddresses: note.oldAddresses,
  };
}

function languagesOf({ hugo }: LinkedBlog["layout"]): AddressLanguages {
  if (hugo === null) return { all: [], folderOf: () => "" };
  return { all: hugo.languages.all, folderOf: (language) => languageFolder(language, hugo.languages) };
}
