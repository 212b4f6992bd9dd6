import type { YamlNode } from "../../parse/yaml/yaml-tree.ts";
import { frontMatterFields } from "../front-matter/front-matter-text.ts";
import { textAt } from "../front-matter/yaml-values.ts";
import { type MediaPrefix, noPrefix } from "../links/media-prefix.ts";
import type { JekyllConfig } from "./settings/jekyll-config.ts";

/**
 * The prefix that the theme Chirpy adds to picture addresses: the blog's `img_cdn` (`cdn` since version 6), then
 * `img_path` (`media_subpath` since version 7) of the post or the blog's defaults.
 */
export function mediaPrefix(text: string, { root, defaults }: JekyllConfig): MediaPrefix {
  const fields = frontMatterFields(text);
  const values = [fields, ...defaults.map((one) => one.values)];
  const subpath = firstText(values, "media_subpath") ?? firstText(values, "img_path");
  const host = textAt(root, "img_cdn") ?? (isChirpy(root) ? textAt(root, "cdn") : null);
  return {
    subpath: subpath ?? noPrefix.subpath,
    host: host !== null && /^https?:\/\//iu.test(host) ? host : null,
  };
}

/** Whether a blog uses Chirpy, which also reads a relative picture address as one from the root. */
export function isChirpy(root: YamlNode | null): boolean {
  return /chirpy/iu.test(`${textAt(root, "theme") ?? ""} ${textAt(root, "remote_theme") ?? ""}`);
}

function firstText(nodes: readonly (YamlNode | null)[], key: string): string | null {
  return nodes.map((node) => textAt(node, key)).find((text) => text !== null) ?? null;
}
