import { yamlList } from "../../writing/yaml-scalar.ts";
import { frontMatterFields } from "../front-matter/front-matter-text.ts";
import { textsOf, valueAt } from "../front-matter/yaml-values.ts";
import { type NoteDraft, withField } from "../notes/note-draft.ts";

/** Gives a note the tags and categories that Zola keeps below `taxonomies`. */
export function withZolaTaxonomies(draft: NoteDraft): NoteDraft {
  return ["tags", "categories"].reduce((before, key) => {
    const fields = frontMatterFields(before.text);
    const words = textsOf(valueAt(fields, "taxonomies", key));
    if (words.length === 0 || valueAt(fields, key) !== null) return before;
    return withField(before, key, yamlList(words), "field-translated");
  }, draft);
}
