import { frontMatterLines } from "../front-matter/front-matter-text.ts";
import { withRemarkOf } from "../front-matter/remark.ts";
import { textAt } from "../front-matter/yaml-values.ts";
import type { NoteDraft } from "../note-draft.ts";
import { readMoment } from "./read-moment.ts";

/** Makes a remark of a day behind `published:`, where a note of ours says yes or no. */
export function settlePublished(draft: NoteDraft, timeZone: string): NoteDraft {
  const typed = textAt(frontMatterLines(draft.text)?.fields ?? null, "published");
  if (typed === null || readMoment(typed, timeZone) === null) return draft;
  return withRemarkOf(draft, "published", "field-translated");
}
