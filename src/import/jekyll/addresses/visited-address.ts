import type { YamlNode } from "../../../parse/yaml/yaml-tree.ts";
import { textAt } from "../../front-matter/yaml-values.ts";

/** The address at which a page was visited: for `permalink: /a` that is `/a`, and the same folder's page answers it. */
export function visitedAddress(address: string, fields: YamlNode | null): string {
  const typed = textAt(fields, "permalink") ?? "";
  return typed === "" || /\.html?$/iu.test(typed) ? address : address.replace(/\.html$/u, "/");
}
