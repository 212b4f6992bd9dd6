import { readYaml } from "../../parse/yaml/yaml.ts";
import type { YamlNode } from "../../parse/yaml/yaml-tree.ts";

/** Where a text's front matter is, and its parsed fields. */
export interface FrontMatterLines {
  /** The start of its first line, and of its closing line. */
  readonly start: number;
  readonly end: number;
  /** Parsed once they are asked for; null if YAML cannot read them. Offsets count from `start`. */
  readonly fields: YamlNode | null;
}

const frontMatter = /^(\uFEFF?---[ \t]*\r?\n)((?:[^\n]*\n)*?)(?=(?:---|\.\.\.)[ \t]*(?:\r?\n|$))/u;

/** Finds front matter as Jekyll does; null if there is none. */
export function frontMatterLines(text: string): FrontMatterLines | null {
  const match = frontMatter.exec(text);
  if (match === null) return null;
  const [, opening = "", lines = ""] = match;
  let read: YamlNode | null | undefined;
  return {
    start: opening.length,
    end: opening.length + lines.length,
    get fields() {
      if (read === undefined) read = fieldsIn(lines);
      return read;
    },
  };
}

function fieldsIn(lines: string): YamlNode | null {
  const reading = readYaml(lines);
  return reading.ok ? reading.root : null;
}

/** The parsed front matter of a text; null if there is none or YAML cannot read it. */
export function frontMatterFields(text: string): YamlNode | null {
  return frontMatterLines(text)?.fields ?? null;
}

/** Where the text behind the front matter begins. */
export function bodyStart(text: string): number {
  const end = frontMatterLines(text)?.end;
  if (end === undefined) return 0;
  const next = text.indexOf("\n", end);
  return next === -1 ? text.length : next + 1;
}
