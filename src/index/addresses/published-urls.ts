import type { Permalink } from "../../model/address/addresses.ts";
import { redirectsOf } from "../../model/address/author-redirect.ts";
import { type LockedUrl, lockedId } from "../../model/address/url-lock.ts";
import { groupBy } from "../../model/group-by.ts";
import type { Library, PublishedNote } from "../../model/library.ts";
import type { HeldNote } from "../../model/note/held-note.ts";

/** A site's notes, published and held back. */
export interface SiteNotes {
  readonly library: Library;
  readonly heldBack: readonly HeldNote[];
}

/** The previous and the new addresses, indexed by address and id. */
export interface PublishedUrls {
  readonly notes: readonly PublishedNote[];
  readonly locked: ReadonlyMap<Permalink, LockedUrl>;
  readonly noteAt: ReadonlyMap<Permalink, PublishedNote>;
  readonly noteOf: ReadonlyMap<string, PublishedNote>;
  readonly heldOf: ReadonlyMap<string, HeldNote>;
  /** Redirects that notes ask for. */
  readonly redirects: ReadonlyMap<Permalink, PublishedNote>;
  /** Notes at new addresses, by day. */
  readonly newOn: ReadonlyMap<string | null, readonly PublishedNote[]>;
  /** Addresses whose note's id no longer exists, by day. */
  readonly leftOn: ReadonlyMap<string | null, readonly Permalink[]>;
}

/** Indexes the previous and the new addresses. */
export function publishedUrls(locked: readonly LockedUrl[], { library, heldBack }: SiteNotes): PublishedUrls {
  const notes = [...library.notes, ...library.unlisted];
  const lockedAt = new Map(locked.map((url) => [url.address, url]));
  const noteAt = new Map(notes.map((note) => [note.permalink, note]));
  const noteOf = new Map(notes.map((note) => [lockedId(note.note.id), note]));
  const fresh = notes.filter(({ permalink }) => !lockedAt.has(permalink));
  const left = locked.flatMap((url) =>
    url.fate === "note" && !noteOf.has(url.id) && !noteAt.has(url.address) ? [url] : [],
  );
  return {
    notes,
    locked: lockedAt,
    noteAt,
    noteOf,
    heldOf: new Map(heldBack.map((held) => [lockedId(held.note.id), held])),
    redirects: new Map(
      notes.flatMap((note) =>
        redirectsOf(note.note.frontMatter).map(({ value }): [Permalink, PublishedNote] => [value, note]),
      ),
    ),
    newOn: groupBy(fresh, ({ note }) => dayOf(note.id)),
    leftOn: new Map(
      Array.from(
        groupBy(left, ({ id }) => dayOf(id)),
        ([day, urls]) => [day, urls.map(({ address }) => address)],
      ),
    ),
  };
}

/**
 * Where a published note is now: under its id, or as the only new note of a day that lost only this one; null if
 * nowhere.
 */
export function homeOf(
  urls: PublishedUrls,
  { id, address }: { readonly id: string; readonly address: Permalink },
): PublishedNote | null {
  const own = urls.noteOf.get(id);
  if (own !== undefined) return own;
  const day = dayOf(id);
  if (day === null || urls.heldOf.has(id)) return null;
  const [fresh, ...others] = urls.newOn.get(day) ?? [];
  const left = urls.leftOn.get(day) ?? [];
  return fresh !== undefined && others.length === 0 && left.length === 1 && left[0] === address ? fresh : null;
}

/** The note at the end of a chain of moves; null for a dead end or a cycle. */
export function endOf(urls: PublishedUrls, address: Permalink): PublishedNote | null {
  const seen = new Set<Permalink>();
  for (let at: Permalink | null = address; at !== null && !seen.has(at); ) {
    const note: PublishedNote | undefined = urls.noteAt.get(at) ?? urls.redirects.get(at);
    if (note !== undefined) return note;
    seen.add(at);
    const next: LockedUrl | undefined = urls.locked.get(at);
    if (next?.fate === "note") return homeOf(urls, { id: next.id, address: at });
    at = next?.fate === "moved" ? next.to : null;
  }
  return null;
}

function dayOf(id: string): string | null {
  return /^\d{4}-\d\d-\d\d(?!\d)/u.exec(id)?.[0] ?? null;
}
