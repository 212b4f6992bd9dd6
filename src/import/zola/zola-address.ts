import { fileName } from "../../model/address/file-name.ts";
import { withoutNoteEnding } from "../../model/note/note-file.ts";
import type { YamlNode } from "../../parse/yaml/yaml-tree.ts";
import { folderOf } from "../blog/blog-folder.ts";
import { textAt } from "../front-matter/yaml-values.ts";
import { type HugoSettings, settingAt } from "../hugo/settings/hugo-settings.ts";

/** Whether settings are Zola's, which uses Hugo's folders but other rules. */
export function isZola(settings: HugoSettings): boolean {
  return settingAt(settings, "base_url") !== null;
}

/**
 * Returns the address at which Zola published a note, by its path below `content`; null where it transliterates letters
 * by a table of its own.
 */
export function zolaAddressing(settings: HugoSettings): (below: string, fields: YamlNode | null) => string | null {
  const way = textAt(settingAt(settings, "slugify", "paths")) ?? "on";
  const slugOf = way === "on" ? slugified : (name: string): string => name.trim().replace(/\s+/gu, "_");
  return (below, fields) => {
    const own = textAt(fields, "path");
    if (own !== null) return `/${own.replace(/^\/+|\/+$/gu, "")}/`.replace(/^\/\/$/u, "/");
    const stem = withoutNoteEnding(fileName(below));
    const isFolder = /^_?index$/u.test(stem);
    const folders = folderOf(below).split("/").slice(0, -1);
    const name = isFolder ? (folders.pop() ?? "") : stem;
    const shown = textAt(fields, "slug") ?? name.replace(/^\d{4}-\d{2}-\d{2}[-_](?=.)/u, "");
    const parts = [...folders, shown].filter((part) => part !== "").map(slugOf);
    return parts.every((part) => part !== null) ? `/${parts.map((part) => `${part}/`).join("")}` : null;
  };
}

function slugified(name: string): string | null {
  if (/[^\p{ASCII}]/u.test(name)) return null;
  const words = name.toLowerCase().replace(/[^a-z0-9]+/gu, "-");
  return words.replace(/^-+|-+$/gu, "");
}
