import { frontMatterFields } from "../../front-matter/front-matter-text.ts";
import { saysYes, textAt } from "../../front-matter/yaml-values.ts";
import type { SettledNote } from "../../notes/settle-note.ts";

/**
 * Reports the addresses of a note with `draft: true`, which Jekyll ignores and published (it knows only `published:`).
 * `typed` is the note as written.
 */
export function withDraftAddresses(note: SettledNote, typed: string, addresses: readonly string[]): SettledNote {
  const fields = frontMatterFields(typed);
  const isDraft = saysYes(fields, "draft");
  const isOtherwiseHeld = textAt(fields, "password") !== null || note.parsed.note?.frontMatter.published === false;
  if (!isDraft || isOtherwiseHeld || note.newAddress !== null) return note;
  return { ...note, oldAddresses: addresses.slice(0, 1).map((address) => ({ kind: "draft", address })) };
}
