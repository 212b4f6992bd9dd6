import { isTimeZone } from "../../model/date/time-zone.ts";
import type { YamlEntry, YamlNode } from "../../parse/yaml/yaml-tree.ts";
import type { BlogFolder } from "../blog/blog-folder.ts";
import { configFileText } from "../blog/config-file.ts";
import { textAt, valueAt } from "../front-matter/yaml-values.ts";
import { type JekyllConfig, readJekyllConfig } from "../jekyll/settings/jekyll-config.ts";
import { basePathOf } from "../settings/import-settings.ts";

/** Placeholders with the same meaning in Hexo and here. */
const shared = /^(?:[^:]|:(?:year|month|i_month|day|i_day|hour|minute|second|title)(?![a-z_]))*$/u;

/** Hexo's default address pattern. */
export const defaultPattern = ":year/:month/:day/:title/";

/** Reads a Hexo blog's settings under Jekyll's keys. An address pattern that only Hexo can fill in becomes null. */
export function readHexoConfig(folder: Pick<BlogFolder, "readText">): JekyllConfig {
  const said = readJekyllConfig(configFileText(folder));
  const config = { ...said, root: withPageSize(withBasePath(said.root)) };
  const permalink = textAt(config.root, "permalink") ?? defaultPattern;
  const timeZone = said.timeZone !== null && isTimeZone(said.timeZone) ? said.timeZone : null;
  return { ...config, timeZone, permalink: isSharedPattern(permalink) ? permalink : ":path", defaults: [] };
}

/** Renames Hexo's base path to Jekyll's key: `root`, or else the path of `url`. */
function withBasePath(root: YamlNode | null): YamlNode | null {
  if (root?.kind !== "fields") return root;
  const url = textAt(root, "url") ?? "";
  const typed = textAt(root, "root") ?? (URL.canParse(url) ? new URL(url).pathname : "");
  const others = root.entries.filter(({ key }) => key !== "root" && key !== "baseurl");
  const source =
    root.entries.findLast(({ key }) => key === "root") ?? root.entries.findLast(({ key }) => key === "url");
  if (source === undefined || basePathOf(typed) === "/") return { ...root, entries: others };
  const { start, end } = source.value;
  const value = { kind: "scalar", value: typed, start, end } as const;
  return { ...root, entries: [...others, { ...source, key: "baseurl", value }] };
}

/** Whether an address pattern means the same here. */
function isSharedPattern(pattern: string): boolean {
  return shared.test(pattern);
}

/** Renames the page size to Jekyll's key; 0 means all posts in Hexo. */
function withPageSize(root: YamlNode | null): YamlNode | null {
  if (root?.kind !== "fields") return root;
  const ofHome = entryAt(valueAt(root, "index_generator"), "per_page");
  const entry = ofHome ?? entryAt(root, "per_page");
  const size = entry === undefined ? null : textAt(entry.value);
  if (entry === undefined || size === null || size === "0") return root;
  const others = root.entries.filter(({ key }) => key !== "per_page" && key !== "paginate");
  return { ...root, entries: [...others, { ...entry, key: "paginate" }] };
}

function entryAt(node: YamlNode | null, name: string): YamlEntry | undefined {
  return node?.kind === "fields" ? node.entries.findLast(({ key }) => key === name) : undefined;
}
