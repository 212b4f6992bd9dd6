import type { YamlNode } from "../../parse/yaml/yaml-tree.ts";
import type { BlogFolder } from "../blog/blog-folder.ts";
import { configFileRoot } from "../blog/config-file.ts";
import { frontMatterFields } from "../front-matter/front-matter-text.ts";
import { asLocked, type ToldHold } from "../front-matter/most-held.ts";
import { allTextsOf, saysNo, textAt, valueAt } from "../front-matter/yaml-values.ts";
import { openHexo } from "./hexo-front-matter.ts";

/**
 * Returns how a Hexo post is held back that hexo-blog-encrypt locked by the settings: `encrypt:` names tags or, in its
 * first version, titles. An empty `password: ""` opens a post in spite of its tags.
 */
export function heldByEncryption(folder: Pick<BlogFolder, "readText">): (note: string) => ToldHold | null {
  const settings = valueAt(configFileRoot(folder), "encrypt");
  const tags = new Set(namesIn(valueAt(settings, "tags"), "name"));
  const isOff = saysNo(settings, "enable");
  const titles = new Set(isOff ? [] : namesIn(valueAt(settings, "blogs"), "title"));
  if (tags.size === 0 && titles.size === 0) return () => null;
  return (note) => {
    const { text } = openHexo({ from: note, to: note, text: folder.readText(note) ?? "", changes: [] });
    const fields = frontMatterFields(text);
    const isOpened = isEmptyText(valueAt(fields, "password"));
    const isTagged = tagsOf(fields).some((tag) => tags.has(tag));
    return (isTagged && !isOpened) || titles.has(textAt(fields, "title") ?? "") ? asLocked : null;
  };
}

/** The names in a list of `{name, password}`. */
function namesIn(node: YamlNode | null, key: string): readonly string[] {
  return node?.kind === "list" ? node.items.flatMap((item) => textAt(item, key) ?? []) : [];
}

/** A post's tags, also those in one line. */
function tagsOf(fields: YamlNode | null): readonly string[] {
  const typed = ["tags", "tag"].flatMap((key) => {
    const node = valueAt(fields, key);
    return node === null ? [] : allTextsOf(node);
  });
  return typed.flatMap((text) => [text, ...text.split(",")]).map((text) => text.trim());
}

function isEmptyText(node: YamlNode | null): boolean {
  return node?.kind === "scalar" && node.value === "";
}
