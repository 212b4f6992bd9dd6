import { readYaml } from "../../parse/yaml/yaml.ts";
import type { YamlNode } from "../../parse/yaml/yaml-tree.ts";
import type { BlogFolder } from "./blog-folder.ts";

/** The names of Jekyll's and Hexo's settings file; the first that exists counts. */
export const configFiles = ["_config.yml", "_config.yaml"] as const;

/** The text of Jekyll's or Hexo's settings; null if there are none. */
export function configFileText({ readText }: Pick<BlogFolder, "readText">): string | null {
  return readText("_config.yml") ?? readText("_config.yaml");
}

/** The parsed settings; null if there are none or YAML cannot read them. */
export function configFileRoot(folder: Pick<BlogFolder, "readText">): YamlNode | null {
  const reading = readYaml(configFileText(folder) ?? "");
  return reading.ok ? reading.root : null;
}
