import type { YamlNode } from "../../../parse/yaml/yaml-tree.ts";
import { saysNo } from "../../front-matter/yaml-values.ts";
import type { NoteDraft } from "../../notes/note-draft.ts";
import { rewriteBody, type ToldRewriting } from "../../text/rewrite-body.ts";

/** Rewrites what Liquid reads in a post: `render_with_liquid: false` leaves all of it as typed. */
export function rewriteLiquid(
  draft: NoteDraft,
  find: (body: string, fields: YamlNode | null) => readonly ToldRewriting[],
): NoteDraft {
  if (!/\{[{%]/u.test(draft.text)) return draft;
  return rewriteBody(draft, (body, fieldsOf) => {
    const fields = fieldsOf();
    return saysNo(fields, "render_with_liquid") ? [] : find(body, fields);
  });
}
