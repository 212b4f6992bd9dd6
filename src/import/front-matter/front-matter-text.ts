import { readYaml } from "../../parse/yaml/yaml.ts";
import type { YamlNode } from "../../parse/yaml/yaml-tree.ts";

/** Where the front matter of a text is, and what YAML says of it. */
export interface FrontMatterLines {
  /** Where its first line begins, and where its closing line begins. */
  readonly start: number;
  readonly end: number;
  /** Null when YAML cannot read it. Offsets count from `start`. */
  readonly fields: YamlNode | null;
}

const frontMatter = /^(\uFEFF?---[ \t]*\r?\n)((?:[^\n]*\n)*?)(?=(?:---|\.\.\.)[ \t]*(?:\r?\n|$))/u;

/** Finds front matter as Jekyll does; null when the text has none. */
export function frontMatterLines(text: string): FrontMatterLines | null {
  const match = frontMatter.exec(text);
  if (match === null) return null;
  const [, opening = "", lines = ""] = match;
  const reading = readYaml(lines);
  return { start: opening.length, end: opening.length + lines.length, fields: reading.ok ? reading.root : null };
}

/** What the front matter of a text says; null where there is none, or none that YAML can read. */
export function frontMatterFields(text: string): YamlNode | null {
  return frontMatterLines(text)?.fields ?? null;
}
