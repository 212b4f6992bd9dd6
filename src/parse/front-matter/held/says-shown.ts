import { bareName } from "../../../model/text/bare-name.ts";
import { scalarText } from "../../yaml/scalar-text.ts";
import type { YamlNode } from "../../yaml/yaml-tree.ts";
import { meantBoolean } from "../fields/meant-boolean.ts";

const askingNames: ReadonlySet<string> = new Set(
  "publish ispublished dgpublish public visible listed islisted".split(" "),
);
const holdingNames: ReadonlySet<string> = new Set(["isdraft", "hidden", "private", "isprivate", "unpublished"]);

/**
 * Whether another program's field only says that a note is published: `publish: true` in each note of an Obsidian
 * vault, `hidden: false` from a template. Nothing is missed by not reading it.
 */
export function saysShown(name: string, value: YamlNode): boolean {
  const meant = meantBoolean(scalarText(value));
  return meant !== null && (meant ? askingNames : holdingNames).has(bareName(name));
}
