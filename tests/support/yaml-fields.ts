import { readYaml } from "../../src/parse/yaml/yaml.ts";
import type { YamlNode } from "../../src/parse/yaml/yaml-tree.ts";

/** Lines of YAML as a tree; null if they cannot be read. */
export function fieldsIn(yaml: string): YamlNode | null {
  const reading = readYaml(yaml);
  return reading.ok ? reading.root : null;
}
