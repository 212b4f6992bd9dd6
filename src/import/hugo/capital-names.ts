import type { YamlEntry } from "../../parse/yaml/yaml-tree.ts";
import { yamlList, yamlScalar } from "../../writing/yaml-scalar.ts";
import { setField } from "../front-matter/edit-front-matter.ts";
import { frontMatterFields } from "../front-matter/front-matter-text.ts";
import { textAt, textsOf, valueAt } from "../front-matter/yaml-values.ts";
import { changed, type NoteDraft } from "../note-draft.ts";

const names = [
  ...["tags", "tag", "categories", "category", "keywords", "series", "subtitle", "summary", "description"],
  ...["excerpt", "slug", "lang", "image"],
];

/** Lower-cases field names such as `Tags:`, whose case Hugo ignores. */
export function sameName(draft: NoteDraft): NoteDraft {
  return names.reduce(inSmall, draft);
}

function inSmall(draft: NoteDraft, name: string): NoteDraft {
  const fields = frontMatterFields(draft.text);
  if (fields?.kind !== "fields" || valueAt(fields, name) !== null) return draft;
  const entry = fields.entries.findLast(({ key }) => key.toLowerCase() === name);
  const value = entry === undefined ? null : yamlOf(entry);
  return value === null ? draft : changed(draft, setField(draft.text, name, value, "field-translated"));
}

function yamlOf({ value }: YamlEntry): string | null {
  if (value.kind === "list") return yamlList(textsOf(value));
  const text = textAt(value);
  return text === null ? null : yamlScalar(text);
}
