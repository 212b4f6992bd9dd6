import type { YamlNode } from "../../parse/yaml/yaml-tree.ts";
import { yamlList, yamlScalar } from "../../writing/yaml-scalar.ts";
import { frontMatterFields } from "../front-matter/front-matter-text.ts";
import { allTextsOf, textsOf, valueAt } from "../front-matter/yaml-values.ts";
import { type NoteDraft, withField } from "../notes/note-draft.ts";

const wordKeys = ["categories", "category", "tags", "tag", "keywords"];

/** Flattens nested lists, which Hexo uses for subcategories, and reduces a list of series to its first. */
export function flattenLists(draft: NoteDraft): NoteDraft {
  return oneSeries(wordKeys.reduce(flatten, draft));
}

function flatten(draft: NoteDraft, key: string): NoteDraft {
  const node = fieldOf(draft, key);
  if (node?.kind !== "list" || !node.items.some(({ kind }) => kind === "list")) return draft;
  const words = [...new Set(allTextsOf(node))];
  return withField(draft, key, yamlList(words), "field-translated");
}

/** A note is in one series; the others are kept in a comment. */
function oneSeries(draft: NoteDraft): NoteDraft {
  const node = fieldOf(draft, "series");
  if (node?.kind !== "list") return draft;
  const [first, ...others] = textsOf(node);
  if (first === undefined) return draft;
  const comment = others.length === 0 ? "" : ` # ${others.join(", ").replaceAll(/\s+/gu, " ")}`;
  return withField(draft, "series", `${yamlScalar(first)}${comment}`, "field-translated");
}

function fieldOf(draft: NoteDraft, key: string): YamlNode | null {
  return valueAt(frontMatterFields(draft.text), key);
}
