import { meantBoolean } from "../../../parse/front-matter/fields/meant-boolean.ts";
import type { YamlNode } from "../../../parse/yaml/yaml-tree.ts";
import { valueAt } from "../../front-matter/yaml-values.ts";

/** The settings of a blog and the front matter of a post. */
export interface KnownValues {
  readonly site: YamlNode | null;
  readonly page: YamlNode | null;
}

/** Jekyll's own values under `site`, whatever the settings say. */
const ofJekyll: ReadonlySet<string> = new Set([
  ...["posts", "pages", "documents", "collections", "static_files", "html_pages", "html_files", "related_posts"],
  ...["categories", "tags", "time", "data", "config"],
]);

/** Jekyll's own values under `page`, or what it makes of the front matter's. */
const ofPage: ReadonlySet<string> = new Set([
  ...["content", "output", "url", "id", "path", "relative_path", "name", "dir", "ext", "basename", "collection"],
  ...["next", "previous", "date", "categories", "category", "tags", "tag", "draft", "published", "layout"],
]);

/** What Jekyll prints for a bare name or quoted words; null if unknown or not plain. */
export function knownValue(inside: string, { site, page }: KnownValues): string | null {
  const [, , quoted] = /^(["'])([^"'{}]+)\1$/u.exec(inside) ?? [];
  if (quoted !== undefined) return quoted;
  const [, owner = "", path = ""] = /^(site|page)\.([\w-]+(?:\.[\w-]+)*)$/u.exec(inside) ?? [];
  if (path === "") return null;
  const [own, values] = owner === "page" ? [ofPage, page] : [ofJekyll, site];
  const keys = path.split(".");
  return own.has(keys[0] ?? "") ? null : plainText(valueAt(values, ...keys));
}

function plainText(node: YamlNode | null): string | null {
  if (node?.kind !== "scalar" || node.value === null) return null;
  const text = String(node.value);
  const isBare = node.end - node.start === text.length;
  // Ruby prints numbers and times in its own format, if they are not typed in it.
  if (typeof node.value === "number") return isBare ? text : null;
  if (isBare && /^(?:yes|no|on|off)$/iu.test(text)) return String(meantBoolean(text) === true);
  const isMoment = isBare && /^\d{4}-\d{1,2}-\d{1,2}[Tt ]/u.test(text);
  return isMoment || /\{[{%]/u.test(text) ? null : text;
}
