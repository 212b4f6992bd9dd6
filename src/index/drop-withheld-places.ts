import { permalinkSpellings } from "../model/address/permalink-spellings.ts";
import { resolveLink } from "../model/address/resolve-link.ts";
import type { PublishedNote } from "../model/library.ts";
import type { NoteLink } from "../model/note/study-note.ts";
import type { UnlinkedHtml } from "../model/page/html.ts";
import type { SiteConfig } from "../model/site-config.ts";
import { attributeText } from "../model/text/attribute-text.ts";
import { replaceAddresses } from "./replace-addresses.ts";

/** A published note, and the anchors (NFC) that went with its article. */
export interface WithheldPlaces extends PublishedNote {
  readonly gone: ReadonlySet<string>;
}

/**
 * Lets links to a place in a withheld article lead to its note: what follows their `#` are the words of a withheld heading.
 * The list of links stays as typed, so that the writer is told.
 */
export function dropWithheldPlaces(
  notes: readonly WithheldPlaces[],
  config: Pick<SiteConfig, "origin" | "basePath">,
): readonly PublishedNote[] {
  const goneAt = new Map(
    notes.flatMap(({ gone, permalink }) =>
      gone.size === 0 ? [] : permalinkSpellings(permalink).map((path) => [path, gone]),
    ),
  );
  return notes.map(({ note, permalink }) => {
    const isWithheld = (target: string): boolean => {
      const address = goneAt.size === 0 ? null : resolveLink(target, permalink, config);
      return address?.fragment != null && goneAt.get(address.path)?.has(address.fragment.normalize("NFC")) === true;
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

/** An address in markup up to its `#`, which also begins a character reference: `&#39;`. */
const addressWithPlace = /(?<= href=")((?:&#\d+;|[^"#])*)#[^"]*/gu;
