import type { NoteDraft } from "../notes/note-draft.ts";
import { withCommentedField } from "./comment-out.ts";
import { frontMatterFields } from "./front-matter-text.ts";
import { readMoment } from "./read-moment.ts";
import { textAt } from "./yaml-values.ts";

/** Comments out a date in `published:`, which is a boolean here. */
export function settlePublished(draft: NoteDraft, timeZone: string): NoteDraft {
  const typed = textAt(frontMatterFields(draft.text), "published");
  if (typed === null || readMoment(typed, timeZone) === null) return draft;
  return withCommentedField(draft, "published", "field-translated");
}
