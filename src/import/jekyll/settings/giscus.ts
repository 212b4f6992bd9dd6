import type { YamlNode } from "../../../parse/yaml/yaml-tree.ts";
import { textAt } from "../../front-matter/yaml-values.ts";

/** giscus's settings, and the blog's keys that hold them. */
export interface GiscusSettings {
  readonly from: readonly string[];
  readonly value: Readonly<Record<"repo" | "repoId" | "category" | "categoryId", string>>;
}

/** giscus as common themes configure it; null unless all four values are given. */
export function giscusOf(root: YamlNode | null): GiscusSettings | null {
  for (const place of [["comments", "giscus"], ["giscus"]]) {
    const at = (...keys: readonly string[]) =>
      keys.map((key) => textAt(root, ...place, key)).find((one) => one !== null);
    const repo = at("repo") ?? textAt(root, "repository");
    const repoId = at("repo_id", "repoId");
    const category = at("category", "category_name");
    const categoryId = at("category_id", "categoryId");
    if (repo == null || repoId == null || category == null || categoryId == null) continue;
    const from = [place.join("."), ...(at("repo") == null ? ["repository"] : [])];
    return { from, value: { repo, repoId, category, categoryId } };
  }
  return null;
}
