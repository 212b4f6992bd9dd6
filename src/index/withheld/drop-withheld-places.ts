import { bySpelling, permalinkSpellings } from "../../model/address/permalink-spellings.ts";
import { resolveLink } from "../../model/address/resolve-link.ts";
import type { PublishedNote } from "../../model/library.ts";
import { isNoteFile } from "../../model/note/note-file.ts";
import type { NoteLink } from "../../model/note/study-note.ts";
import type { UnlinkedHtml } from "../../model/page/html.ts";
import type { SiteConfig } from "../../model/site-config.ts";
import { attributeText } from "../../model/text/attribute-text.ts";
import { replaceAddresses } from "../links/replace-addresses.ts";

/** A published note, and the anchors (NFC) that went with its article. */
export interface WithheldPlaces extends PublishedNote {
  readonly gone: ReadonlySet<string>;
}

/**
 * Lets links to a place in a withheld article lead to its note: what follows their `#` are the words of a withheld
 * heading. The list of links stays as typed, so that the writer is told.
 */
export function dropWithheldPlaces(
  notes: readonly WithheldPlaces[],
  config: Pick<SiteConfig, "origin" | "basePath">,
): readonly PublishedNote[] {
  const goneAt = bySpelling(
    notes.filter(({ gone }) => gone.size > 0),
    ({ permalink }) => permalink,
  );
  const missesNote = missingNotesOf(notes);
  const goneAnywhere = new Set(notes.flatMap(({ gone }) => [...gone]));
  return notes.map(({ note, permalink }) => {
    const isWithheld = (target: string): boolean => {
      const address = goneAt.size === 0 ? null : resolveLink(target, permalink, config);
      if (address?.fragment == null) return false;
      const anchor = address.fragment.normalize("NFC");
      return (
        goneAt.get(address.path)?.gone.has(anchor) === true || (goneAnywhere.has(anchor) && missesNote(address.path))
      );
    };
    if (!note.links.some(({ value }) => isWithheld(value.target))) return { note, permalink };
    const inMarkup = (html: UnlinkedHtml): UnlinkedHtml =>
      html.replace(addressWithPlace, (address, page: string) =>
        isWithheld(attributeText(address)) ? page : address,
      ) as UnlinkedHtml;
    const inLink = (link: NoteLink): NoteLink => (isWithheld(link.target) ? { ...link, isWithheld: true } : link);
    return { note: replaceAddresses(note, { inMarkup, inLink }), permalink };
  });
}

/**
 * Whether a path leads to no note but was meant to: it names a note's file, or has a wrong name where notes are. Such a
 * link is published all the same where a site only warns of it.
 */
function missingNotesOf(notes: readonly PublishedNote[]): (path: string) => boolean {
  const known = new Set(notes.flatMap(({ permalink }) => permalinkSpellings(permalink)));
  const folders = new Set(notes.map(({ permalink }) => folderOf(permalink)));
  return (path) => !known.has(path) && (isNoteFile(path) || (folderOf(path) !== "/" && folders.has(folderOf(path))));
}

/** `/notes/` of `/notes/2021-12-15-lg/`. */
function folderOf(path: string): string {
  return path.replace(/[^/]*\/?$/u, "");
}

/** An address in markup up to its `#`, which also begins a character reference: `&#39;`. */
const addressWithPlace = /(?<= href=")((?:&#\d+;|[^"#])*)#[^"]*/gu;
