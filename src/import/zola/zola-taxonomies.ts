import { yamlList } from "../../writing/yaml-scalar.ts";
import { setField } from "../front-matter/edit-front-matter.ts";
import { frontMatterFields } from "../front-matter/front-matter-text.ts";
import { textsOf, valueAt } from "../front-matter/yaml-values.ts";
import { changed, type NoteDraft } from "../notes/note-draft.ts";

/** Gives a note the tags and categories that Zola keeps below `taxonomies`. */
export function withZolaTaxonomies(draft: NoteDraft): NoteDraft {
  return ["tags", "categories"].reduce((before, key) => {
    const fields = frontMatterFields(before.text);
    const words = textsOf(valueAt(fields, "taxonomies", key));
    if (words.length === 0 || valueAt(fields, key) !== null) return before;
    return changed(before, setField(before.text, key, yamlList(words), "field-translated"));
  }, draft);
}
