import { commentField } from "../edit-front-matter.ts";
import { frontMatterLines } from "../front-matter-text.ts";
import { changed, type NoteDraft } from "../note-draft.ts";
import { textAt } from "../yaml-values.ts";
import { readMoment } from "./read-moment.ts";

/** Makes a remark of a day behind `published:`, where a note of ours says yes or no. */
export function settlePublished(draft: NoteDraft, timeZone: string): NoteDraft {
  const typed = textAt(frontMatterLines(draft.text)?.fields ?? null, "published");
  if (typed === null || readMoment(typed, timeZone) === null) return draft;
  return changed(draft, commentField(draft.text, "published", "field-translated"));
}
