import { redirectsOf } from "../../model/address/author-redirect.ts";
import { outputPathOf } from "../../model/address/output-path.ts";
import { permalinkOf } from "../../model/address/permalink.ts";
import { foldCase } from "../../model/text/spelling.ts";
import { yamlList, yamlScalar } from "../../writing/yaml-scalar.ts";
import { addField, setField } from "../front-matter/edit-front-matter.ts";
import { frontMatterLines } from "../front-matter/front-matter-text.ts";
import { asRemark } from "../front-matter/remark.ts";
import { valueAt } from "../front-matter/yaml-values.ts";
import type { OldAddress } from "../import-plan.ts";
import type { ImportSettings } from "../import-settings.ts";
import { escapedSigns } from "../links/escape-address.ts";
import { changed, type NoteDraft, newAddressOf, parseDraft } from "../note-draft.ts";
import type { SettledNote } from "../settle-note.ts";

/**
 * Gives every note an address of its own, the first that wants one the very address, and takes from each the old addresses
 * that lead elsewhere: one site cannot have two pages at one address. `isOwn` tells those of the site's own pages.
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
  readonly claim: (address: string) => void;
}

/** An address is a file: it is free where no file and no folder of the name is, and no file is where its folders would be. */
function claimedAddresses(isOwn: (address: string) => boolean): Claims {
  const files = new Set<string>();
  const folders = new Set<string>();
  const pathOf = (address: string): string => foldCase(outputPathOf(permalinkOf(address)));
  return {
    isOwn,
    isFree(address) {
      const path = pathOf(address);
      if (isOwn(address) || files.has(path) || folders.has(path)) return false;
      return !foldersOf(path).some((folder) => files.has(folder));
    },
    claim(address) {
      const path = pathOf(address);
      files.add(path);
      for (const folder of foldersOf(path)) folders.add(folder);
    },
  };
}

function foldersOf(path: string): readonly string[] {
  const names = path.split("/");
  return names.slice(1).map((_, depth) => names.slice(0, depth + 1).join("/"));
}

function withFreeAddress(note: SettledNote, claims: Claims, settings: ImportSettings): SettledNote {
  const { newAddress } = note;
  if (newAddress === null) return note;
  const place = claims.isOwn(newAddress) ? `/notes${newAddress}` : newAddress;
  let free = place;
  for (let count = 2; !claims.isFree(free); count += 1) free = numbered(place, count);
  claims.claim(free);
  if (free === newAddress) return note;
  const draft = changed(
    note.draft,
    setField(note.draft.text, "permalink", yamlScalar(escapedSigns(free)), "address-taken"),
  );
  return { ...settledAgain(note, draft, settings), oldAddresses: note.oldAddresses.map(lost([newAddress])) };
}

/** `/chart/` becomes `/chart-2/`, `/chart.html` becomes `/chart-2.html`; a folder that may be another page's file gets a name of its own. */
function numbered(address: string, count: number): string {
  const [, folders = "/", stem = "", ending = ""] = /^(.*\/)([^/]+?)(\/|\.[a-z0-9]+)?$/isu.exec(address) ?? [];
  return `${folders.replaceAll(".", "-")}${stem}-${count}${ending}`;
}

function withFreeRedirects(note: SettledNote, claims: Claims, settings: ImportSettings): SettledNote {
  const { parsed, newAddress } = note;
  if (parsed.note === null || newAddress === null) return note;
  const taken = redirectsOf(parsed.note.frontMatter).filter(({ value }) => {
    if (value === newAddress) return false;
    const isFree = claims.isFree(value);
    if (isFree) claims.claim(value);
    return !isFree;
  });
  if (taken.length === 0) return note;
  const places = new Set(taken.map(({ place }) => place.start.offset));
  const kept = parsed.note.frontMatter.redirectFrom.filter(({ place }) => !places.has(place.start.offset));
  const draft = withRedirects(
    note.draft,
    kept.map(({ value }) => value),
  );
  const old = note.oldAddresses.map(lost(taken.map(({ value }) => value)));
  return { ...settledAgain(note, draft, settings), oldAddresses: old };
}

/** The list as it was becomes a remark, and what is left of it stands below. */
function withRedirects(draft: NoteDraft, kept: readonly string[]): NoteDraft {
  const lines = frontMatterLines(draft.text);
  const value = valueAt(lines?.fields ?? null, "redirect_from");
  const at = (lines?.start ?? 0) + (value?.start ?? 0);
  const remark = asRemark(draft.text, at, "redirect-taken");
  if (remark === null) return changed(draft, setField(draft.text, "redirect_from", yamlList(kept), "redirect-taken"));
  const aside = changed(draft, remark);
  if (kept.length === 0) return aside;
  return changed(aside, addField(aside.text, `redirect_from: ${yamlList(kept)}`, "redirect-added"));
}

function settledAgain(note: SettledNote, draft: NoteDraft, settings: ImportSettings): SettledNote {
  const parsed = parseDraft(draft, settings);
  return { ...note, draft, parsed, newAddress: newAddressOf(parsed, settings) };
}

/** What becomes of an old address that now is another page's. */
function lost(taken: readonly string[]): (old: OldAddress) => OldAddress {
  return (old) => ("address" in old && taken.includes(old.address) ? { kind: "taken", address: old.address } : old);
}
