import type { YamlNode } from "../../parse/yaml/yaml-tree.ts";
import { frontMatterFields, frontMatterLines } from "../front-matter/front-matter-text.ts";
import { saysYes } from "../front-matter/yaml-values.ts";

/** The field that publishes a note with Obsidian's Digital Garden plugin. */
const gardenField = "dg-publish";

/**
 * Returns which notes are unpublished for lack of an explicit field: all without `dg-publish: true` if any note has
 * that field, and all without the field the folder's program requires.
 */
export function unaskedOf(texts: readonly string[], wanted: string | null): (text: string) => boolean {
  const isGarden = texts.some((text) =>
    /^["']?dg-publish["']?[ \t]*:/mu.test(text.slice(0, frontMatterLines(text)?.end ?? 0)),
  );
  const names = [...(isGarden ? [gardenField] : []), ...(wanted === null ? [] : [wanted])];
  return (text) => {
    const fields = names.length === 0 ? null : frontMatterFields(text);
    return names.some((name) => !saysYes(fields, name));
  };
}

/** Whether a note asks to be published in a digital garden. */
export function asksForGarden(fields: YamlNode | null): boolean {
  return saysYes(fields, gardenField);
}
