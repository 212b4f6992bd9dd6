import { noteAnchors } from "../../model/note/note-anchors.ts";
import type { NoteLink } from "../../model/note/study-note.ts";
import type { Placed } from "../../model/problem/place.ts";
import type { ParsedNote } from "../../parse/parsed-note.ts";
import type { Attachment, ImportedNote, OldAddress } from "../import-plan.ts";
import { followLink, type LinkTrail } from "../links/follow-link.ts";
import { withMeantFragment } from "../links/meant-fragment.ts";
import { moveLinks } from "../links/move-links.ts";
import type { ImportSettings } from "../settings/import-settings.ts";
import { answerOldAddresses, headOfDraft, type NoteDraft, newAddressOf, parseDraft } from "./note-draft.ts";

/** A note with its final front matter, before its links are followed. */
export interface SettledNote {
  readonly draft: NoteDraft;
  /** The note without the lines that redirect its old addresses. */
  readonly unanswered: NoteDraft;
  readonly parsed: ParsedNote;
  readonly newAddress: string | null;
  readonly oldAddresses: readonly OldAddress[];
}

/** Determines a note's address and redirects its old ones; `old` is null if they are unknown. */
export function settleNote(draft: NoteDraft, old: readonly string[] | null, settings: ImportSettings): SettledNote {
  const newAddress = newAddressOf(headOfDraft(draft, settings), settings);
  const unknown = newAddress === null ? [] : [{ kind: "unknown" } as const];
  const answered = old === null ? { draft, addresses: unknown } : answerOldAddresses(draft, newAddress, old);
  return {
    draft: answered.draft,
    unanswered: draft,
    parsed: parseDraft(answered.draft, settings),
    newAddress,
    oldAddresses: answered.addresses,
  };
}

/** Updates a note's links to the new places; `use` is called for each file it needs. */
export function relinkNote(
  { draft, parsed, newAddress, oldAddresses }: SettledNote,
  trail: LinkTrail,
  use: (file: Attachment) => void,
): ImportedNote {
  const anchorsOf = (address: string): ReadonlySet<string> | null =>
    address === "" ? anchorsIn(parsed) : (trail.anchorsOf?.(address) ?? null);
  const moved = moveLinks(draft.text, linksOf(parsed), (link) => {
    const found = followLink(link, trail, use);
    return link.kind === "link" ? withMeantFragment(found, link.target, anchorsOf) : found;
  });
  return {
    from: draft.from,
    to: draft.to,
    text: moved.text,
    changes: [...draft.changes, ...moved.changes],
    newAddress,
    oldAddresses,
    diagnostics: parsed.diagnostics,
    missing: moved.missing,
  };
}

/** The anchors of a note's page; null if it will have no page. */
export function anchorsIn({ note }: ParsedNote): ReadonlySet<string> | null {
  return note === null ? null : noteAnchors(note);
}

/** A note's links and pictures; its front matter picture comes first, as it does in the text. */
function linksOf({ note }: ParsedNote): readonly Placed<NoteLink>[] {
  if (note === null) return [];
  const { image } = note.frontMatter;
  if (image === null) return note.links;
  return [{ value: { kind: "image", target: image.value }, place: image.place }, ...note.links];
}
