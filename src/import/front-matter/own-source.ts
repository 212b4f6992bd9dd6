import type { NoteDraft } from "../notes/note-draft.ts";
import { withCommentedField } from "./comment-out.ts";
import { frontMatterFields } from "./front-matter-text.ts";
import { textAt } from "./yaml-values.ts";

/**
 * Comments out a `source:` that is where the post itself was, as converters of Naver blogs write it beside its number
 * (`logNo:`): here it is the article that a note is about.
 */
export function withoutOwnSource(draft: NoteDraft): NoteDraft {
  const fields = frontMatterFields(draft.text);
  const number = textAt(fields, "logNo") ?? "";
  const source = textAt(fields, "source") ?? "";
  const isOwn =
    /^\d+$/u.test(number) && /^https?:\/\/(?:m\.)?blog\.naver\.com\//iu.test(source) && source.includes(number);
  return isOwn ? withCommentedField(draft, "source", "field-set-aside") : draft;
}
