import { yamlScalar } from "../../writing/yaml-scalar.ts";
import { frontMatterFields } from "../front-matter/front-matter-text.ts";
import { textAt } from "../front-matter/yaml-values.ts";
import { type NoteDraft, withField } from "../notes/note-draft.ts";

/**
 * Gives a post with consecutive dots in its file name a slug: Jekyll's rules, used for addresses here, would split
 * folders there, while Hexo keeps the dots as letters. `stem` is the file's name.
 */
export function withWholeName(draft: NoteDraft, stem: string): NoteDraft {
  const fields = frontMatterFields(draft.text);
  const isSaid = ["slug", "permalink"].some((key) => textAt(fields, key) !== null);
  const name = stem
    .replace(/\.{2,}/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
  if (isSaid || !/\.\.(?=.*[^.])/u.test(stem) || name === "") return draft;
  return withField(draft, "slug", yamlScalar(name), "permalink-repaired");
}
