import { repairFrontMatter } from "../../parse/front-matter/lines/repair.ts";
import { readYaml } from "../../parse/yaml/yaml.ts";
import type { YamlNode } from "../../parse/yaml/yaml-tree.ts";

/** A settings line that YAML cannot read. */
export interface SettingFault {
  /** Counted from 1. */
  readonly line: number;
  readonly typed: string;
  /** The repaired line; null if its meaning is unknown. */
  readonly meant: string | null;
}

/** A blog's settings, as far as they can be read. */
export interface SettingsReading {
  /** Null if there are none. */
  readonly root: YamlNode | null;
  readonly faults: readonly SettingFault[];
  /** Settings present but unreadable; null means all of them. */
  readonly unread: ReadonlySet<string> | null;
}

/**
 * Reads settings line by line if YAML cannot read the whole: one stray quotation mark would otherwise lose every
 * address of a blog.
 */
export function readSettings(typed: string): SettingsReading {
  const text = typed.replace(/^\uFEFF/u, "");
  const whole = readYaml(text);
  if (whole.ok) return { root: whole.root, faults: [], unread: new Set() };
  const lines = text.split(/\r\n|\r|\n/u);
  const { reading, repairs, unread } = repairFrontMatter(lines);
  const faults: readonly SettingFault[] = [
    ...repairs.map(({ line, typed: asTyped, repaired }) => ({ line: line + 1, typed: asTyped, meant: repaired })),
    ...unread.map(({ line }) => ({ line: line + 1, typed: lines[line] ?? "", meant: null })),
  ];
  const root = reading.ok && reading.root.kind === "fields" ? reading.root : null;
  return {
    root,
    faults: faults.toSorted((one, other) => one.line - other.line),
    unread: root === null ? null : new Set(unread.map(({ name }) => name)),
  };
}
