import type { Permalink } from "../model/address/addresses.ts";
import { redirectsOf } from "../model/address/author-redirect.ts";
import { type LockedUrl, lockedId } from "../model/address/url-lock.ts";
import type { Library, PublishedNote } from "../model/library.ts";
import type { HeldNote } from "../model/note/held-note.ts";

/** What the writer agrees to: that moved notes are answered by redirects, and that what is gone stays gone. */
export interface Acceptance {
  readonly moves: boolean;
  readonly removals: boolean;
}

/** Why a published address would no longer lead to what it led to. */
export type LostUrl =
  | { readonly url: LockedUrl; readonly reason: "moved" | "taken"; readonly to: PublishedNote }
  | { readonly url: LockedUrl; readonly reason: "held-back"; readonly held: HeldNote }
  | { readonly url: LockedUrl; readonly reason: "removed" };

/** What becomes of the published addresses. */
export interface KeptUrls {
  /** What was published, as it was accepted, and what is published now. */
  readonly urls: readonly LockedUrl[];
  readonly lost: readonly LostUrl[];
  /** Old addresses that lead on to a note. */
  readonly redirects: readonly { readonly from: Permalink; readonly to: PublishedNote }[];
  /** Addresses that were not published before. */
  readonly added: readonly Permalink[];
}

type Judged = { readonly kept: LockedUrl } | { readonly lost: LostUrl };

/** Compares what was published with what is about to be. */
export function keepUrls(
  locked: readonly LockedUrl[],
  site: { readonly library: Library; readonly heldBack: readonly HeldNote[] },
  acceptance: Acceptance,
): KeptUrls {
  const keeper = new UrlKeeper(locked, site, acceptance);
  const judged = locked.map((url) => keeper.judge(url));
  const kept = judged.flatMap((one) => ("kept" in one ? [one.kept] : []));
  const known = new Set(locked.map(({ address }) => address));
  const fresh = keeper.publishedNow().filter(({ address }) => !known.has(address));
  return {
    urls: [...judged.map((one) => ("kept" in one ? one.kept : one.lost.url)), ...fresh],
    lost: judged.flatMap((one) => ("lost" in one ? [one.lost] : [])),
    redirects: kept.flatMap((url) => {
      const to = url.fate === "moved" ? keeper.noteAt(url.to) : null;
      return to === null ? [] : [{ from: url.address, to }];
    }),
    added: fresh.map(({ address }) => address),
  };
}

class UrlKeeper {
  readonly #locked: ReadonlyMap<Permalink, LockedUrl>;
  readonly #notes: readonly PublishedNote[];
  readonly #heldBack: readonly HeldNote[];
  readonly #acceptance: Acceptance;
  readonly #noteAt: ReadonlyMap<Permalink, PublishedNote>;
  readonly #noteOf: ReadonlyMap<string, PublishedNote>;
  readonly #redirects: ReadonlyMap<Permalink, PublishedNote>;
  /** Notes at addresses that were not published before. */
  readonly #freshOn: ReadonlyMap<string, readonly PublishedNote[]>;
  /** Addresses whose note is under its name no more. */
  readonly #lostOn: ReadonlyMap<string, readonly Permalink[]>;

  constructor(
    locked: readonly LockedUrl[],
    { library, heldBack }: { readonly library: Library; readonly heldBack: readonly HeldNote[] },
    acceptance: Acceptance,
  ) {
    this.#locked = new Map(locked.map((url) => [url.address, url]));
    this.#notes = [...library.notes, ...library.unlisted];
    this.#heldBack = heldBack;
    this.#acceptance = acceptance;
    this.#noteAt = new Map(this.#notes.map((note) => [note.permalink, note]));
    this.#noteOf = new Map(this.#notes.map((note) => [lockedId(note.note.id), note]));
    this.#redirects = new Map(
      this.#notes.flatMap((note) =>
        redirectsOf(note.note.frontMatter).map(({ value }): [Permalink, PublishedNote] => [value, note]),
      ),
    );
    const fresh = this.#notes.filter(({ permalink }) => !this.#locked.has(permalink));
    this.#freshOn = byDay(fresh, ({ note }) => note.id);
    const lost = locked.flatMap((url) => (url.fate === "note" && this.#isLost(url) ? [url] : []));
    const lostOn = byDay(lost, ({ id }) => id);
    this.#lostOn = new Map([...lostOn].map(([day, urls]) => [day, urls.map(({ address }) => address)]));
  }

  noteAt(address: Permalink): PublishedNote | null {
    return this.#noteAt.get(address) ?? null;
  }

  publishedNow(): readonly LockedUrl[] {
    const notes = this.#notes.map((note): LockedUrl => locatedNote(note.permalink, note));
    const redirects = [...this.#redirects].filter(([from]) => !this.#noteAt.has(from));
    return [...notes, ...redirects.map(([from, to]): LockedUrl => movedTo(from, to))];
  }

  judge(url: LockedUrl): Judged {
    const answering = this.#noteAt.get(url.address);
    if (answering !== undefined) return this.#judgeAnswered(url, answering);
    const redirected = this.#redirects.get(url.address);
    if (redirected !== undefined) return { kept: { ...movedTo(url.address, redirected), place: url.place } };
    if (url.fate === "gone") return { kept: url };
    const home = url.fate === "note" ? this.#homeOf(url.id, url.address) : this.#endOf(url.to);
    if (home === null) return this.#judgeGone(url);
    if (url.fate === "moved" || this.#acceptance.moves) {
      return { kept: { ...movedTo(url.address, home), place: url.place } };
    }
    return { lost: { url, reason: "moved", to: home } };
  }

  /** An address that another note took over, while the one it led to is elsewhere, leads astray. */
  #judgeAnswered(url: LockedUrl, answering: PublishedNote): Judged {
    const kept = { kept: { ...locatedNote(url.address, answering), place: url.place } };
    if (url.fate !== "note" || this.#acceptance.moves) return kept;
    const own = this.#noteOf.get(url.id);
    if (own === undefined || own.permalink === url.address) return kept;
    return { lost: { url, reason: "taken", to: own } };
  }

  #judgeGone(url: LockedUrl): Judged {
    if (this.#acceptance.removals) return { kept: { fate: "gone", address: url.address, place: url.place } };
    const held = url.fate === "note" ? this.#heldBack.find(({ note }) => lockedId(note.id) === url.id) : undefined;
    return { lost: held === undefined ? { url, reason: "removed" } : { url, reason: "held-back", held } };
  }

  /** Follows addresses that moved again and again. */
  #endOf(address: Permalink): PublishedNote | null {
    const seen = new Set<Permalink>();
    for (let at: Permalink | null = address; at !== null && !seen.has(at); ) {
      const note: PublishedNote | undefined = this.#noteAt.get(at) ?? this.#redirects.get(at);
      if (note !== undefined) return note;
      seen.add(at);
      const next: LockedUrl | undefined = this.#locked.get(at);
      if (next?.fate === "note") return this.#homeOf(next.id, at);
      at = next?.fate === "moved" ? next.to : null;
    }
    return null;
  }

  /** Where a published note is now: under its name, or as the one new note of the one day that lost a note. */
  #homeOf(id: string, address: Permalink): PublishedNote | null {
    const own = this.#noteOf.get(id);
    if (own !== undefined) return own;
    const day = dayOf(id);
    if (day === null || this.#heldBack.some(({ note }) => lockedId(note.id) === id)) return null;
    const [fresh, ...others] = this.#freshOn.get(day) ?? [];
    const lost = this.#lostOn.get(day) ?? [];
    return fresh !== undefined && others.length === 0 && lost.length === 1 && lost[0] === address ? fresh : null;
  }

  #isLost(url: LockedUrl): boolean {
    return url.fate === "note" && !this.#noteOf.has(url.id) && !this.#noteAt.has(url.address);
  }
}

function byDay<One>(all: readonly One[], idOf: (one: One) => string): ReadonlyMap<string, readonly One[]> {
  const days = new Map<string, One[]>();
  for (const one of all) {
    const day = dayOf(idOf(one));
    const sharing = day === null ? undefined : days.get(day);
    if (sharing !== undefined) sharing.push(one);
    else if (day !== null) days.set(day, [one]);
  }
  return days;
}

function dayOf(id: string): string | null {
  return /^\d{4}-\d\d-\d\d(?!\d)/u.exec(id)?.[0] ?? null;
}

function locatedNote(address: Permalink, { note }: PublishedNote): LockedUrl {
  return { fate: "note", address, id: lockedId(note.id), place: null };
}

function movedTo(address: Permalink, { permalink }: PublishedNote): LockedUrl {
  return { fate: "moved", address, to: permalink, place: null };
}
