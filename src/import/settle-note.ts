import type { NoteLink } from "../model/note/study-note.ts";
import type { Placed } from "../model/problem/place.ts";
import type { ParsedNote } from "../parse/parsed-note.ts";
import type { Attachment, ImportedNote, OldAddress } from "./import-plan.ts";
import type { ImportSettings } from "./import-settings.ts";
import { followLink, type LinkTrail } from "./links/follow-link.ts";
import { moveLinks } from "./links/move-links.ts";
import { answerOldAddresses, type NoteDraft, newAddressOf, parseDraft } from "./note-draft.ts";

/** A note whose front matter is as it will be, and whose links are not followed yet. */
export interface SettledNote {
  readonly draft: NoteDraft;
  /** The note without the lines that have its old addresses answered. */
  readonly unanswered: NoteDraft;
  readonly parsed: ParsedNote;
  readonly newAddress: string | null;
  readonly oldAddresses: readonly OldAddress[];
}

/** Settles a note's address, and has its old ones answered; null where they are not to be told. */
export function settleNote(draft: NoteDraft, old: readonly string[] | null, settings: ImportSettings): SettledNote {
  const parsed = parseDraft(draft, settings);
  const newAddress = newAddressOf(parsed, settings);
  if (old === null)
    return {
      draft,
      unanswered: draft,
      parsed,
      newAddress,
      oldAddresses: newAddress === null ? [] : [{ kind: "unknown" }],
    };
  const answered = answerOldAddresses(draft, newAddress, old);
  const isSame = answered.draft === draft;
  return {
    draft: answered.draft,
    unanswered: draft,
    parsed: isSame ? parsed : parseDraft(answered.draft, settings),
    newAddress,
    oldAddresses: answered.addresses,
  };
}

/** Has a settled note's links lead to where things are now; `use` is told of every file it needs. */
export function relinkNote(
  { draft, parsed, newAddress, oldAddresses }: SettledNote,
  trail: LinkTrail,
  use: (file: Attachment) => void,
): ImportedNote {
  const moved = moveLinks(draft.text, linksOf(parsed), (link) => followLink(link, trail, use));
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

/** What a note links to and shows; first, as it stands first, the picture of its front matter. */
function linksOf({ note }: ParsedNote): readonly Placed<NoteLink>[] {
  if (note === null) return [];
  const { image } = note.frontMatter;
  if (image === null) return note.links;
  return [{ value: { kind: "image", target: image.value }, place: image.place }, ...note.links];
}
