import { CORE_SCHEMA, type EventType, load, type State, YAMLException } from "js-yaml";
import { plainFields } from "./plain-fields.ts";
import { type ComposedNode, type YamlNode, yamlTree } from "./yaml-tree.ts";

/** What YAML text says, with the offset of every value; or where it stops being YAML. */
export type YamlReading =
  | { readonly ok: true; readonly root: YamlNode }
  | { readonly ok: false; readonly offset: number; readonly reason: string };

/**
 * Parses YAML 1.2 (core schema: no timestamps, no code) and keeps the place of every value. If a key is repeated the
 * last one wins; both are in the tree. Offsets count UTF-16 units of `text`.
 */
export function readYaml(text: string): YamlReading {
  const root = plainFields(text);
  return root === null ? readAnyYaml(text) : { ok: true, root };
}

/** The same for YAML of any kind, with the package that knows it all. */
export function readAnyYaml(text: string): YamlReading {
  const open: ComposedNode[] = [{ start: 0, end: text.length, value: null, children: [] }];
  const listener = (event: EventType, state: State): void => {
    if (event === "open") {
      open.push({ start: state.position, end: state.position, value: null, children: [] });
      return;
    }
    const node = open.pop();
    if (node === undefined) return;
    const { start, children } = node;
    open.at(-1)?.children.push({ start, end: state.position, value: state.result, children });
  };
  try {
    load(text, { schema: CORE_SCHEMA, json: true, listener });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return { ok: false, offset: Math.min(error.mark?.position ?? 0, text.length), reason: error.reason };
  }
  const document = open[0]?.children[0];
  return { ok: true, root: yamlTree(text, document ?? { start: 0, end: 0, value: null, children: [] }) };
}
