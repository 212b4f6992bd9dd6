import { yamlScalar } from "../../writing/yaml-scalar.ts";
import { setField } from "../front-matter/edit-front-matter.ts";
import { frontMatterFields } from "../front-matter/front-matter-text.ts";
import { textAt } from "../front-matter/yaml-values.ts";
import { changed, type NoteDraft } from "../note-draft.ts";

/**
 * Gives a post a name for its address in whose file dots stand in a row: by Jekyll's rules, by which addresses are
 * made here, those part folders, and to Hexo they are letters. `stem` is the name of the file.
 */
export function withWholeName(draft: NoteDraft, stem: string): NoteDraft {
  const fields = frontMatterFields(draft.text);
  const isSaid = ["slug", "permalink"].some((key) => textAt(fields, key) !== null);
  const name = stem
    .replace(/\.{2,}/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
  if (isSaid || !/\.\.(?=.*[^.])/u.test(stem) || name === "") return draft;
  return changed(draft, setField(draft.text, "slug", yamlScalar(name), "permalink-repaired"));
}
