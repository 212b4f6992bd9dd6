import type { YamlNode } from "../../parse/yaml/yaml-tree.ts";
import { frontMatterFields } from "../front-matter/front-matter-text.ts";
import { textAt } from "../front-matter/yaml-values.ts";
import { type MediaPrefix, noPrefix } from "../media-prefix.ts";
import type { JekyllConfig } from "./settings/jekyll-config.ts";

/**
 * What the theme Chirpy puts before the addresses of a post's pictures: `img_path` (since version 7 `media_subpath`) of the
 * post or of the blog's defaults, and before that `img_cdn` (since 6 `cdn`) of the blog.
 */
export function mediaPrefix(text: string, { root, defaults }: JekyllConfig): MediaPrefix {
  const fields = frontMatterFields(text);
  const values = [fields, ...defaults.map((one) => one.values)];
  const subpath = firstText(values, "media_subpath") ?? firstText(values, "img_path");
  const isChirpy = /chirpy/iu.test(`${textAt(root, "theme") ?? ""} ${textAt(root, "remote_theme") ?? ""}`);
  const host = textAt(root, "img_cdn") ?? (isChirpy ? textAt(root, "cdn") : null);
  return {
    subpath: subpath ?? noPrefix.subpath,
    host: host !== null && /^https?:\/\//iu.test(host) ? host : null,
  };
}

function firstText(nodes: readonly (YamlNode | null)[], key: string): string | null {
  return nodes.map((node) => textAt(node, key)).find((text) => text !== null) ?? null;
}
