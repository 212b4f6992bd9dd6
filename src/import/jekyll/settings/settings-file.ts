import type { BlogFolder } from "../../blog/blog-folder.ts";
import { configFiles } from "../../blog/config-file.ts";
import { yamlOfToml } from "../../front-matter/toml.ts";
import { type JekyllConfig, readJekyllConfig } from "./jekyll-config.ts";

/** A blog's settings and their file. */
export interface BlogSettings {
  /** Null for a blog without settings. */
  readonly file: string | null;
  readonly config: JekyllConfig;
  /** Whether the file exists but cannot be read at all. */
  readonly isUnreadable: boolean;
}

/** Jekyll reads TOML if there is no YAML file. */
const tomlFile = "_config.toml";

/** Reads a blog's settings. If the file is not text, nothing is known, not even its posts' addresses. */
export function readBlogSettings({ files, readText }: BlogFolder): BlogSettings {
  const names = [...configFiles, tomlFile];
  const file = names.find((name) => files.some(({ path }) => path === name)) ?? null;
  const typed = file === null ? "" : readText(file);
  const text = file === tomlFile ? (yamlOfToml(typed ?? "")?.join("\n") ?? null) : typed;
  const config = readJekyllConfig(text);
  return { file, config: text === null ? { ...config, knowsAddresses: false } : config, isUnreadable: text === null };
}
