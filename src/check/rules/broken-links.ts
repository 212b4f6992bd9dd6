import { fileName } from "../../model/address/file-name.ts";
import { notePermalink } from "../../model/address/permalink-pattern.ts";
import { bySpelling } from "../../model/address/permalink-spellings.ts";
import type { HeldNote } from "../../model/note/held-note.ts";
import { noteAnchors } from "../../model/note/note-anchors.ts";
import { isNoteFile, withoutNoteEnding } from "../../model/note/note-file.ts";
import { diagnose } from "../../model/problem/diagnostic.ts";
import { heldBackFacts } from "../../model/problem/rules/held-reasons.ts";
import type { CheckSubject } from "../check-subject.ts";
import type { LocalLink } from "../links/local-links.ts";
import { assetFix, meantAsset } from "../links/meant-asset.ts";
import { meantElsewhere } from "../links/meant-elsewhere.ts";
import { repositoryFiles } from "../links/repository-file.ts";
import type { SiteAddresses } from "../links/site-addresses.ts";
import { addressSuggester } from "../links/suggest-address.ts";
import type { SiteRule } from "../site-rule.ts";

/**
 * A link within the site must lead to a page or an asset; one to a note still held back, or to a file outside the site,
 * gets its own message.
 */
export const brokenLinks: SiteRule = (subject, addresses) => {
  const dead = addresses.links.filter(({ kind, address }) => kind === "link" && !addresses.has(address.path));
  if (dead.length === 0) return [];
  const suggest = addressSuggester(addresses);
  const heldAt = heldAddresses(subject);
  const heldIn = new Map(subject.heldBack.map((held) => [String(held.note.id), held]));
  const meansFile = repositoryFiles(addresses);
  return dead.map((link) => {
    const { note, target, address, place, isWithheld } = link;
    const held = heldAt.get(address.path) ?? heldIn.get(noteNamedIn(address.path));
    const where = { source: note.source, place };
    if (held === undefined && meansFile(target, note.source)) return diagnose("link-outside-site", { target }, where);
    const asset = meantAsset({ target, source: note.source }, subject.assets);
    const suggestion = meantElsewhere(target) ?? asset ?? withPlace(suggest(address.path), link, addresses);
    const fix = isWithheld ? null : assetFix(link, asset);
    return held === undefined
      ? { ...diagnose("link-broken", { target, suggestion }, { ...where, fix }), ...(isWithheld && { isWithheld }) }
      : diagnose("link-held-back", { target, id: held.note.id, held: heldBackFacts(held) }, where);
  });
};

/** The place in the note that the link names goes along, if the suggested note has it. */
function withPlace(path: string | null, { target, address }: LocalLink, addresses: SiteAddresses): string | null {
  const note = path === null ? null : addresses.noteAt(path);
  const hasPlace = note !== null && noteAnchors(note.note).has(address.fragment ?? "");
  return hasPlace ? `${path}${target.slice(target.indexOf("#"))}` : path;
}

/** What a link to a note's own file names, `2021-12-15-lg.md`; nothing otherwise. */
function noteNamedIn(path: string): string {
  return isNoteFile(path) ? withoutNoteEnding(fileName(path)) : "";
}

function heldAddresses({ heldBack, config }: CheckSubject): ReadonlyMap<string, HeldNote> {
  return bySpelling(heldBack, ({ note }) => notePermalink(note, config.permalink));
}
