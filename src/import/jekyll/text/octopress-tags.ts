import { rewriteTags } from "../../hexo/rewrite-tags.ts";
import type { NoteDraft } from "../../notes/note-draft.ts";

const names: ReadonlySet<string> = new Set(["img", "codeblock", "blockquote"]);

/** Replaces the tags of Octopress, which Hexo took over: pictures, code with a title, quotations with their source. */
export function rewriteOctopressTags(draft: NoteDraft): NoteDraft {
  if (!/\{%-?\s*(?:img|codeblock|blockquote)\s/u.test(draft.text)) return draft;
  const { text, changes } = rewriteTags(
    draft.text,
    () => null,
    ({ name }) => names.has(name),
  );
  const told = changes.map((one) => ({ ...one, reason: "mark-rewritten" as const }));
  return { ...draft, text, changes: [...draft.changes, ...told] };
}
