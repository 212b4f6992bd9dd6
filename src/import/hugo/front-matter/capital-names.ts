import type { YamlEntry } from "../../../parse/yaml/yaml-tree.ts";
import { writtenAt } from "../../front-matter/edit-front-matter.ts";
import { frontMatterLines } from "../../front-matter/front-matter-text.ts";
import { textAt, textsOf, valueAt } from "../../front-matter/yaml-values.ts";
import { changed, type NoteDraft } from "../../notes/note-draft.ts";

const names = [
  ...["tags", "tag", "categories", "category", "keywords", "series", "subtitle", "summary", "description"],
  ...["excerpt", "slug", "lang", "image"],
];

/** Lower-cases field names such as `Tags:`, whose case Hugo ignores. Their values stay as typed. */
export function sameName(draft: NoteDraft): NoteDraft {
  return names.reduce(inSmall, draft);
}

function inSmall(draft: NoteDraft, name: string): NoteDraft {
  const lines = frontMatterLines(draft.text);
  if (lines?.fields?.kind !== "fields" || valueAt(lines.fields, name) !== null) return draft;
  const entry = lines.fields.entries.findLast(({ key }) => key.toLowerCase() === name);
  if (entry === undefined || !isReadable(entry)) return draft;
  const places = [{ span: entry.keySpan, text: name }];
  return changed(draft, writtenAt(draft.text, lines.start, places, "field-translated"));
}

function isReadable({ value }: YamlEntry): boolean {
  return value.kind === "list" ? textsOf(value).length > 0 : textAt(value) !== null;
}
