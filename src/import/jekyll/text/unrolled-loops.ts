import type { LiquidMark } from "../../../parse/liquid/liquid-marks.ts";
import { runMarks } from "../../../parse/liquid/run-marks.ts";
import type { YamlNode } from "../../../parse/yaml/yaml-tree.ts";
import { valueAt } from "../../front-matter/yaml-values.ts";
import type { NoteDraft } from "../../notes/note-draft.ts";
import { firstLine, type ToldRewriting } from "../../text/rewrite-body.ts";
import { filledInclude } from "./filled-include.ts";
import { rewriteLiquid } from "./rewrite-liquid.ts";

/**
 * Writes what `{% for picture in page.pictures %}` repeats for a list in the front matter, if it prints no more than
 * plain values of its items. Any other loop is left to Liquid.
 */
export function unrollLoops(draft: NoteDraft): NoteDraft {
  return rewriteLiquid(draft, unrolled);
}

function unrolled(body: string, fields: YamlNode | null): readonly ToldRewriting[] {
  const tags = runMarks(body).filter(({ kind }) => kind === "tag");
  let left = longest;
  return tags.flatMap((open, index): readonly ToldRewriting[] => {
    const [, name, path = ""] = /^for\s+(\w+)\s+in\s+page\.([\w-]+(?:\.[\w-]+)*)$/u.exec(open.inside) ?? [];
    const close = name === undefined ? undefined : endOf(tags, index);
    if (name === undefined || close === undefined) return [];
    const repeated = body.slice(open.end, close.start);
    const items = itemsOf(valueAt(fields, ...path.split(".")), name);
    left -= (items?.length ?? 0) * (repeated.length + 100);
    if (items === null || left < 0) return [];
    const written = items.map((values) => filledInclude(repeated, values));
    if (written.includes(null)) return [];
    const text = written.join("");
    return [{ start: open.start, end: close.end, text, reason: "value-written", told: firstLine(text.trim()) }];
  });
}

/** How many characters all loops of a post may repeat: nobody types more. */
const longest = 1_000_000;

/** The end of a loop that holds no other; undefined if there is none. */
function endOf(tags: readonly LiquidMark[], index: number): LiquidMark | undefined {
  let next = index + 1;
  while (tags[next] !== undefined && !/^(?:end)?for\b/u.test(tags[next]?.inside ?? "")) next += 1;
  return tags[next]?.inside === "endfor" ? tags[next] : undefined;
}

/** For each item of a list, its values by the names under which a loop prints them; null if one is not plain. */
function itemsOf(list: YamlNode | null, name: string): readonly ReadonlyMap<string, string>[] | null {
  if (list?.kind !== "list") return null;
  const items = list.items.map((item) => valuesOf(item, name));
  return items.every((item) => item !== null) ? items : null;
}

function valuesOf(item: YamlNode, name: string): ReadonlyMap<string, string> | null {
  const text = plainText(item);
  if (text !== null) return new Map([[name, text]]);
  if (item.kind !== "fields") return null;
  return new Map(
    item.entries.flatMap(({ key, value }) => {
      const plain = plainText(value);
      return plain === null ? [] : [[`${name}.${key}`, plain] as const];
    }),
  );
}

/** Ruby prints numbers in its own format. */
function plainText(node: YamlNode): string | null {
  if (node.kind !== "scalar" || node.value === null) return null;
  const isBareNumber = typeof node.value === "number" && node.end - node.start !== String(node.value).length;
  return isBareNumber || /\{[{%]/u.test(String(node.value)) ? null : String(node.value);
}
