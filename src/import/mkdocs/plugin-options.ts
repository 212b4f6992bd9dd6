import { readYaml } from "../../parse/yaml/yaml.ts";
import type { YamlNode } from "../../parse/yaml/yaml-tree.ts";
import { valueAt } from "../front-matter/yaml-values.ts";

/** How a plugin of MkDocs is used. */
export interface PluginUse {
  /** Null if it has none, or they cannot be read. */
  readonly options: YamlNode | null;
  readonly isRead: boolean;
}

/** How MkDocs' settings use a plugin; null if they do not. */
export function pluginUse(settings: string, name: string): PluginUse | null {
  const block = pluginLines(settings);
  const reading = readYaml(block.replace(tag, "$1"));
  if (!reading.ok) return new RegExp(`\\b${name}\\b`, "u").test(block) ? { options: null, isRead: false } : null;
  const plugins = valueAt(reading.root, "plugins");
  const items = plugins?.kind === "list" ? plugins.items : [plugins];
  for (const item of items) {
    if (item?.kind === "scalar" && item.value === name) return { options: null, isRead: true };
    const options = valueAt(item, name);
    if (options !== null) return { options, isRead: true };
  }
  return null;
}

/** The lines of the list of plugins; other settings have tags and names that YAML alone cannot read. */
function pluginLines(settings: string): string {
  const [block = ""] =
    /^plugins:[^\n]*(?:\n(?:[ \t-][^\n]*|#[^\n]*)?(?=\n|$))*/mu.exec(settings.replace(/\r\n/gu, "\n")) ?? [];
  return block;
}

/** `!ENV NAME` reads a value from the environment. */
const tag = /((?:^|[\s,[{])(?:-[ \t]+)?)![^\s,[\]{}]*(?=\s|$)/gmu;
