import { removeField, setField } from "../edit-front-matter.ts";
import { frontMatterLines } from "../front-matter-text.ts";
import { changed, type NoteDraft } from "../note-draft.ts";
import { textAt } from "../yaml-values.ts";

/** Holds back what Eleventy writes no page for: a note whose address is `false`, which is no address here. */
export function neverWritten(draft: NoteDraft): NoteDraft {
  if (textAt(frontMatterLines(draft.text)?.fields ?? null, "permalink") !== "false") return draft;
  return changed(draft, setField(removeField(draft.text, "permalink"), "published", "false", "held-back"));
}
