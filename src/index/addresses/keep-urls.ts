import type { Permalink } from "../../model/address/addresses.ts";
import { type LockedUrl, lockedId } from "../../model/address/url-lock.ts";
import type { PublishedNote } from "../../model/library.ts";
import type { HeldNote } from "../../model/note/held-note.ts";
import { endOf, homeOf, type PublishedUrls, publishedUrls, type SiteNotes } from "./published-urls.ts";

/** What the writer accepts: redirects for moved notes, and removed addresses staying gone. */
export interface Acceptance {
  readonly moves: boolean;
  readonly removals: boolean;
}

/** Why a published address would no longer lead where it did. */
export type LostUrl =
  | { readonly url: LockedUrl; readonly reason: "moved" | "taken"; readonly to: PublishedNote }
  | { readonly url: LockedUrl; readonly reason: "held-back"; readonly held: HeldNote }
  | { readonly url: LockedUrl; readonly reason: "removed" };

/** The result for all published addresses. */
export interface KeptUrls {
  /** The previous addresses as accepted, and the current ones. */
  readonly urls: readonly LockedUrl[];
  readonly lost: readonly LostUrl[];
  /** Old addresses that redirect to a note. */
  readonly redirects: readonly { readonly from: Permalink; readonly to: PublishedNote }[];
  /** Addresses that are new. */
  readonly added: readonly Permalink[];
}

/** What to record for a published address, or how it would be lost. */
type Verdict = { readonly kind: "kept"; readonly url: LockedUrl } | { readonly kind: "lost"; readonly lost: LostUrl };

/** Compares the published addresses with those about to be published. */
export function keepUrls(locked: readonly LockedUrl[], site: SiteNotes, acceptance: Acceptance): KeptUrls {
  const published = publishedUrls(locked, site);
  const verdicts = locked.map((url) => judge(url, published, acceptance));
  const fresh = publishedNow(published).filter(({ address }) => !published.locked.has(address));
  return {
    urls: [...verdicts.map((one) => (one.kind === "kept" ? one.url : one.lost.url)), ...fresh],
    lost: verdicts.flatMap((one) => (one.kind === "lost" ? [one.lost] : [])),
    redirects: verdicts.flatMap((one) => {
      const to = one.kind === "kept" && one.url.fate === "moved" ? published.noteAt.get(one.url.to) : undefined;
      return one.kind === "kept" && to !== undefined ? [{ from: one.url.address, to }] : [];
    }),
    added: fresh.map(({ address }) => address),
  };
}

function judge(url: LockedUrl, published: PublishedUrls, acceptance: Acceptance): Verdict {
  const answering = published.noteAt.get(url.address);
  if (answering !== undefined) return judgeAnswered({ url, answering }, published, acceptance);
  const redirected = published.redirects.get(url.address);
  if (redirected !== undefined) return kept({ ...movedTo(url.address, redirected), place: url.place });
  if (url.fate === "gone") return kept(url);
  const home = url.fate === "note" ? homeOf(published, url) : endOf(published, url.to);
  if (home === null) return judgeGone(url, published, acceptance);
  if (url.fate === "moved" || acceptance.moves) return kept({ ...movedTo(url.address, home), place: url.place });
  return lost({ url, reason: "moved", to: home });
}

/** An address taken over by another note, while its own note moved elsewhere, would mislead readers. */
function judgeAnswered(
  { url, answering }: { readonly url: LockedUrl; readonly answering: PublishedNote },
  published: PublishedUrls,
  acceptance: Acceptance,
): Verdict {
  const own = url.fate === "note" && !acceptance.moves ? published.noteOf.get(url.id) : undefined;
  if (own !== undefined && own.permalink !== url.address) return lost({ url, reason: "taken", to: own });
  return kept({ ...noteAt(url.address, answering), place: url.place });
}

function judgeGone(url: LockedUrl, published: PublishedUrls, acceptance: Acceptance): Verdict {
  if (acceptance.removals) return kept({ fate: "gone", address: url.address, place: url.place });
  const held = url.fate === "note" ? published.heldOf.get(url.id) : undefined;
  return lost(held === undefined ? { url, reason: "removed" } : { url, reason: "held-back", held });
}

/** Every address with a note or a redirect to one. */
function publishedNow({ notes, noteAt: taken, redirects }: PublishedUrls): readonly LockedUrl[] {
  const asked = [...redirects].filter(([from]) => !taken.has(from));
  return [...notes.map((note) => noteAt(note.permalink, note)), ...asked.map(([from, to]) => movedTo(from, to))];
}

function kept(url: LockedUrl): Verdict {
  return { kind: "kept", url };
}

function lost(one: LostUrl): Verdict {
  return { kind: "lost", lost: one };
}

function noteAt(address: Permalink, { note }: PublishedNote): LockedUrl {
  return { fate: "note", address, id: lockedId(note.id), place: null };
}

function movedTo(address: Permalink, { permalink }: PublishedNote): LockedUrl {
  return { fate: "moved", address, to: permalink, place: null };
}
