import type { SourcePath } from "../../model/address/addresses.ts";
import { type AuthorPermalink, readAuthorPermalink } from "../../model/address/author-permalink.ts";
import type { Placed } from "../../model/problem/place.ts";
import type { NoteDraft } from "./note-draft.ts";

/** A value without a place in a note, or whose place is never reported. */
export function unplaced<Value>(value: Value): Placed<Value> {
  return { value, place: { start: nowhere, end: nowhere } };
}

const nowhere = { line: 1, column: 1, offset: 0 };

/** How Saegim reads an address as a note's permalink. */
export function readAsPermalink(typed: string, { to }: NoteDraft): AuthorPermalink {
  return readAuthorPermalink(unplaced(typed), to as SourcePath);
}
