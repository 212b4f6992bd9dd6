import { meantBoolean } from "../../parse/front-matter/fields/meant-boolean.ts";
import type { YamlNode } from "../../parse/yaml/yaml-tree.ts";
import { frontMatterFields, frontMatterLines } from "../front-matter/front-matter-text.ts";
import { textAt } from "../front-matter/yaml-values.ts";

/** What a note of a digital garden says, by a plugin of Obsidian, which publishes a vault note by note. */
const gardenField = "dg-publish";

/**
 * Tells which notes of a folder are not published for want of a line that asks for it: all without `dg-publish: true` where
 * any note has the field, and all without a line under a name that the program of the folder wants one under.
 */
export function unaskedOf(texts: readonly string[], wanted: string | null): (text: string) => boolean {
  const isGarden = texts.some((text) =>
    /^["']?dg-publish["']?[ \t]*:/mu.test(text.slice(0, frontMatterLines(text)?.end ?? 0)),
  );
  const names = [...(isGarden ? [gardenField] : []), ...(wanted === null ? [] : [wanted])];
  return (text) => {
    const fields = names.length === 0 ? null : frontMatterFields(text);
    return names.some((name) => meantBoolean(textAt(fields, name) ?? "") !== true);
  };
}

/** Whether a note asks to be published in a digital garden. */
export function asksForGarden(fields: YamlNode | null): boolean {
  return meantBoolean(textAt(fields, gardenField) ?? "") === true;
}
