import type { OutputPath } from "../../model/address/addresses.ts";
import { redirectsOf } from "../../model/address/author-redirect.ts";
import { ClaimedPaths } from "../../model/address/claimed-paths.ts";
import { outputPathOf } from "../../model/address/output-path.ts";
import { permalinkOf } from "../../model/address/permalink.ts";
import type { ChangeReason } from "../../model/import-reasons.ts";
import { foldCase } from "../../model/text/spelling.ts";
import { yamlList, yamlScalar } from "../../writing/yaml-scalar.ts";
import { fieldCommentedOut } from "../front-matter/comment-out.ts";
import { addField, addToList } from "../front-matter/edit-front-matter.ts";
import { frontMatterLines } from "../front-matter/front-matter-text.ts";
import { valueAt } from "../front-matter/yaml-values.ts";
import type { OldAddress } from "../import-plan.ts";
import { escapedSigns } from "../links/escape-address.ts";
import { changed, headOfDraft, type NoteDraft, newAddressOf, parseDraft, withField } from "../notes/note-draft.ts";
import type { SettledNote } from "../notes/settle-note.ts";
import type { ImportSettings } from "../settings/import-settings.ts";

/**
 * Gives every note a unique address; the first to claim one keeps it. Old addresses that now belong to another page are
 * removed. `isOwn` recognises addresses of the site's own pages.
 */
export function freeAddresses(
  notes: readonly SettledNote[],
  settings: ImportSettings,
  isOwn: (address: string) => boolean,
): readonly SettledNote[] {
  const claims = claimedAddresses(isOwn);
  const addressed = notes.map((note) => withFreeAddress(note, claims, settings));
  return addressed.map((note) => withFreeRedirects(note, claims, settings));
}

interface Claims {
  readonly isOwn: (address: string) => boolean;
  readonly isFree: (address: string) => boolean;
  /** The address, or the first free one that is numbered after it. */
  readonly firstFree: (address: string) => string;
  readonly claim: (address: string) => void;
}

function claimedAddresses(isOwn: (address: string) => boolean): Claims {
  const paths = new ClaimedPaths();
  const pathOf = (address: string): OutputPath => outputPathOf(permalinkOf(address));
  const isFree = (address: string): boolean => !isOwn(address) && paths.isFree(pathOf(address));
  const counts = new Map<string, number>();
  return {
    isOwn,
    isFree,
    firstFree: (address) => {
      const at = (count: number): string => (count === 1 ? address : numbered(address, count));
      let count = counts.get(address) ?? 1;
      while (!isFree(at(count))) count += 1;
      counts.set(address, count);
      return at(count);
    },
    claim: (address) => paths.claim(pathOf(address)),
  };
}

function withFreeAddress(note: SettledNote, claims: Claims, settings: ImportSettings): SettledNote {
  const { newAddress } = note;
  if (newAddress === null) return note;
  const place = claims.isOwn(newAddress) ? `/notes${newAddress}` : newAddress;
  const free = claims.firstFree(place);
  claims.claim(free);
  if (free === newAddress) return note;
  const moved = (draft: NoteDraft): NoteDraft =>
    withField(draft, "permalink", yamlScalar(escapedSigns(free)), "address-taken");
  return {
    ...settledAgain(note, moved(note.draft), settings),
    unanswered: moved(note.unanswered),
    oldAddresses: note.oldAddresses.map(lost([newAddress])),
  };
}

/**
 * `/chart/` becomes `/chart-2/`, `/chart.html` becomes `/chart-2.html`. Dots in folder names become dashes, as such a
 * folder may be another page's file.
 */
function numbered(address: string, count: number): string {
  const [, folders = "/", stem = "", ending = ""] = /^(.*\/)([^/]+?)(\/|\.[a-z0-9]+)?$/isu.exec(address) ?? [];
  return `${folders.replaceAll(".", "-")}${stem}-${count}${ending}`;
}

function withFreeRedirects(note: SettledNote, claims: Claims, settings: ImportSettings): SettledNote {
  const { parsed, newAddress } = note;
  if (parsed.note === null || newAddress === null) return note;
  const taken = redirectsOf(parsed.note.frontMatter).flatMap(({ value }): readonly string[] => {
    if (value === newAddress) return [];
    const isFree = claims.isFree(value);
    if (isFree) claims.claim(value);
    return isFree ? [] : [value];
  });
  if (taken.length === 0) return note;
  const known = new Set(note.oldAddresses.flatMap((old) => ("address" in old ? [old.address] : [])));
  const typed = [...new Set(taken)].filter((address) => !known.has(address));
  return {
    ...settledAgain(note, withoutTaken(note, taken, settings), settings),
    oldAddresses: [
      ...note.oldAddresses.map(lost(taken)),
      ...typed.map((address) => ({ kind: "taken", address }) as const),
    ].map((old) => (old.kind === "taken" ? takenOrSame(old.address, newAddress) : old)),
  };
}

/** An address that differs only by case is the same folder on many disks, so it is the note's own. */
function takenOrSame(address: string, newAddress: string): OldAddress {
  return isSameFolder(address, newAddress) ? { kind: "same-folder", address } : { kind: "taken", address };
}

function isSameFolder(address: string, newAddress: string): boolean {
  return address !== newAddress && foldCase(address) === foldCase(newAddress);
}

/** The note as typed, keeping only those old addresses that are free. */
function withoutTaken(note: SettledNote, taken: readonly string[], settings: ImportSettings): NoteDraft {
  const { unanswered, newAddress } = note;
  const typed = headOfDraft(unanswered, settings).note?.frontMatter;
  const redirects = typed === undefined ? [] : redirectsOf(typed);
  const lostPlaces = new Set(redirects.flatMap(({ value, place }) => (taken.includes(value) ? [place] : [])));
  const added = note.oldAddresses.flatMap((one) =>
    one.kind === "redirect" && !taken.includes(one.address) ? [escapedSigns(one.address)] : [],
  );
  if (lostPlaces.size === 0) return withAdded(unanswered, added);
  const kept = (typed?.redirectFrom ?? []).filter(({ place }) => !lostPlaces.has(place)).map(({ value }) => value);
  const isSame = taken.every((address) => isSameFolder(address, newAddress ?? ""));
  return withRedirects(unanswered, [...kept, ...added], isSame ? "redirect-same" : "redirect-taken");
}

function withAdded(draft: NoteDraft, added: readonly string[]): NoteDraft {
  return added.length === 0 ? draft : changed(draft, addToList(draft.text, "redirect_from", added, "redirect-added"));
}

/** Comments out the list as typed and adds what is left of it. */
function withRedirects(draft: NoteDraft, kept: readonly string[], reason: ChangeReason): NoteDraft {
  const lines = frontMatterLines(draft.text);
  const value = valueAt(lines?.fields ?? null, "redirect_from");
  const at = (lines?.start ?? 0) + (value?.start ?? 0);
  const commented = fieldCommentedOut(draft.text, at, reason);
  if (commented === null) return withField(draft, "redirect_from", yamlList(kept), reason);
  const aside = changed(draft, commented);
  if (kept.length === 0) return aside;
  return changed(aside, addField(aside.text, `redirect_from: ${yamlList(kept)}`, "redirect-added"));
}

function settledAgain(note: SettledNote, draft: NoteDraft, settings: ImportSettings): SettledNote {
  const parsed = parseDraft(draft, settings);
  return { ...note, draft, parsed, newAddress: newAddressOf(parsed, settings) };
}

/** Marks old addresses that now belong to another page. */
function lost(taken: readonly string[]): (old: OldAddress) => OldAddress {
  return (old) => ("address" in old && taken.includes(old.address) ? { kind: "taken", address: old.address } : old);
}
