import type { BlogFolder } from "../../blog/blog-folder.ts";
import { configFiles } from "../../blog/config-file.ts";
import { yamlOfToml } from "../../front-matter/toml.ts";
import { type JekyllConfig, readJekyllConfig } from "./jekyll-config.ts";

/** The settings of a blog, and the file that they are in. */
export interface BlogSettings {
  /** Null for a blog without any. */
  readonly file: string | null;
  readonly config: JekyllConfig;
  /** Whether the file is there and cannot be read at all. */
  readonly isUnreadable: boolean;
}

/** Jekyll reads TOML too, where there is no YAML. */
const tomlFile = "_config.toml";

/** Reads a blog's settings; of a file that is no text nothing is known, the addresses of its posts neither. */
export function readBlogSettings({ files, readText }: BlogFolder): BlogSettings {
  const names = [...configFiles, tomlFile];
  const file = names.find((name) => files.some(({ path }) => path === name)) ?? null;
  const typed = file === null ? "" : readText(file);
  const text = file === tomlFile ? (yamlOfToml(typed ?? "")?.join("\n") ?? null) : typed;
  const config = readJekyllConfig(text);
  return { file, config: text === null ? { ...config, knowsAddresses: false } : config, isUnreadable: text === null };
}
