import { meantBoolean } from "../../../parse/front-matter/fields/meant-boolean.ts";
import type { YamlNode } from "../../../parse/yaml/yaml-tree.ts";
import { textAt } from "../../front-matter/yaml-values.ts";

/** Whether Jekyll runs Liquid in a post: `render_with_liquid: false` leaves all of it as typed. */
export function runsLiquid(fields: YamlNode | null): boolean {
  return meantBoolean(textAt(fields, "render_with_liquid") ?? "") !== false;
}
