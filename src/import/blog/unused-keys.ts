import type { YamlNode } from "../../parse/yaml/yaml-tree.ts";
import { valueAt } from "../front-matter/yaml-values.ts";

/** Defaults for posts are written into the posts or mean nothing outside Jekyll. */
const workedIn = [
  "permalink",
  "categories",
  "category",
  "tags",
  "tag",
  "slug",
  "published",
  "title",
  "comments",
  "lang",
];

/** The settings' unused keys; given as a full path where a sibling is used. */
export function unusedKeys(root: YamlNode | null, used: ReadonlySet<string>): readonly string[] {
  if (root?.kind !== "fields") return [];
  return [...new Set(root.entries.flatMap(({ key, value }) => unusedBelow(key, value, used)))];
}

function unusedBelow(path: string, value: YamlNode, used: ReadonlySet<string>): readonly string[] {
  if (used.has(path)) return [];
  if (path === "defaults") return unusedDefaults(value);
  const hasUsed = [...used].some((one) => one.startsWith(`${path}.`));
  if (!hasUsed || value.kind !== "fields") return [path];
  return value.entries.flatMap((entry) => unusedBelow(`${path}.${entry.key}`, entry.value, used));
}

function unusedDefaults(node: YamlNode): readonly string[] {
  if (node.kind !== "list") return ["defaults"];
  return node.items.flatMap((item) => {
    const values = valueAt(item, "values");
    if (values?.kind !== "fields") return [];
    return values.entries
      .map(({ key }) => key)
      .filter((key) => !workedIn.includes(key))
      .map((key) => `defaults.${key}`);
  });
}
