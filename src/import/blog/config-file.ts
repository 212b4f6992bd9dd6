import { readYaml } from "../../parse/yaml/yaml.ts";
import type { YamlNode } from "../../parse/yaml/yaml-tree.ts";
import type { BlogFolder } from "./blog-folder.ts";

/** The names of the file in which Jekyll and Hexo have their settings: the first that is there counts. */
export const configFiles = ["_config.yml", "_config.yaml"] as const;

/** The text of the settings that Jekyll and Hexo have in a file of one name, with either ending; null where there are none. */
export function configFileText({ readText }: Pick<BlogFolder, "readText">): string | null {
  return readText("_config.yml") ?? readText("_config.yaml");
}

/** What those settings say; null where there are none, or none that YAML can read. */
export function configFileRoot(folder: Pick<BlogFolder, "readText">): YamlNode | null {
  const reading = readYaml(configFileText(folder) ?? "");
  return reading.ok ? reading.root : null;
}
