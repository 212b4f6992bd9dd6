import type { ListAddressOf, ListKind } from "../../addresses/moved-lists.ts";
import { textAt, textsOf, valueAt } from "../../front-matter/yaml-values.ts";
import type { JekyllConfig } from "../settings/jekyll-config.ts";

const singular: Readonly<Record<ListKind, string>> = { tags: "tag", categories: "category" };

/** Returns where jekyll-archives had its lists, as far as the settings state their addresses. */
export function archiveListAddresses({ root }: Pick<JekyllConfig, "root">): ListAddressOf {
  const enabled = valueAt(root, "jekyll-archives", "enabled");
  const isAll =
    enabled?.kind === "scalar" && ["all", "true"].includes(textAt(root, "jekyll-archives", "enabled") ?? "");
  const lists = new Set(textsOf(enabled));
  const isDefaultSlug = (textAt(root, "jekyll-archives", "slug_mode") ?? "default") === "default";
  return (list, word) => {
    const pattern = textAt(root, "jekyll-archives", "permalinks", singular[list]);
    const slug = slugged(word);
    if (pattern === null || !isDefaultSlug || slug === "" || !(isAll || lists.has(list))) return null;
    const place = pattern.replaceAll(":name", slug).replaceAll(":type", singular[list]);
    return /:\w/u.test(place) ? null : `/${place}`.replace(/\/{2,}/gu, "/");
  };
}

/** Jekyll's own slugs: everything but letters and digits becomes a dash. */
function slugged(word: string): string {
  return word
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{M}\p{L}\p{Nd}]+/gu, "-")
    .replace(/^-|-$/gu, "");
}
