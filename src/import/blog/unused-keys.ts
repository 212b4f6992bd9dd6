import type { YamlNode } from "../../parse/yaml/yaml-tree.ts";
import { valueAt } from "../front-matter/yaml-values.ts";

/** What defaults for posts are worked into the posts, or are nothing outside of Jekyll. */
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

/** The keys of some settings that are not used, each in full where one beside it is. */
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
