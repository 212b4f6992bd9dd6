import type { NoteId } from "../../model/address/addresses.ts";
import { bySpelling } from "../../model/address/permalink-spellings.ts";
import { resolveLink } from "../../model/address/resolve-link.ts";
import type { NoteAddress, PublishedNote } from "../../model/library.ts";
import { namesOf } from "../../model/note/note-names.ts";
import type { SiteConfig } from "../../model/site-config.ts";

/** The links between notes. */
export interface NoteLinks {
  readonly named: ReadonlyMap<string, NoteAddress>;
  readonly backlinks: ReadonlyMap<NoteId, readonly PublishedNote[]>;
}

/** Resolves links between notes, by name and by address. Backlinks keep the order of `notes` and omit unlisted ones. */
export function linkNotes(notes: readonly PublishedNote[], config: Pick<SiteConfig, "origin" | "basePath">): NoteLinks {
  const named = followNames(notes);
  const byAddress = bySpelling(notes, ({ permalink }) => permalink);
  const backlinks = new Map<NoteId, PublishedNote[]>();
  for (const linking of notes) {
    if (linking.note.frontMatter.unlisted) continue;
    const byName = linking.note.wikiLinks.map(({ value }) => named.get(value)?.note);
    const byLink = linking.note.links.map(({ value }) => {
      const address = value.kind === "link" ? resolveLink(value.target, linking.permalink, config) : null;
      return address === null ? undefined : byAddress.get(address.path);
    });
    for (const linked of new Set([...byName, ...byLink])) {
      if (linked === undefined || linked === linking) continue;
      const others = backlinks.get(linked.note.id);
      if (others === undefined) backlinks.set(linked.note.id, [linking]);
      else others.push(linking);
    }
  }
  return { named, backlinks };
}

/** Every name used in a `[[…]]` that means one note. */
function followNames(notes: readonly PublishedNote[]): ReadonlyMap<string, NoteAddress> {
  const typed = new Set(notes.flatMap(({ note }) => note.wikiLinks.map(({ value }) => value)));
  if (typed.size === 0) return new Map();
  const publishedOf = new Map(notes.map((published) => [published.note, published]));
  const meaningOf = namesOf(notes.map(({ note }) => note));
  const named = new Map<string, NoteAddress>();
  for (const name of typed) {
    const meaning = meaningOf(name);
    const note = meaning.kind === "note" ? publishedOf.get(meaning.note) : undefined;
    if (meaning.kind === "note" && note !== undefined) named.set(name, { note, fragment: meaning.fragment });
  }
  return named;
}
