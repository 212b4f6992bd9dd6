import type { LiquidMark } from "../../../parse/liquid/liquid-marks.ts";
import type { Rewriting } from "../../../parse/places/rewritten-source.ts";

const assignment = /^assign\s+([\w-]+)\s*=\s*(?:"([^"{}]*)"|'([^'{}]*)')$/u;
const opening = /^(?:if|unless|case|for|tablerow|capture)\b/u;
const closing = /^end(?:if|unless|case|for|tablerow|capture)\b/u;

/**
 * Writes words that a post assigns to a name, `{% assign pic = "/pictures/" %}`, where it prints them, `{{ pic }}`; the
 * command is hidden. A name that is used in any other way, or assigned under a condition, is left to Liquid.
 */
export function writeAssignedWords(marks: readonly LiquidMark[]): readonly Rewriting[] {
  const names = new Set(marks.flatMap((mark) => assignedIn(mark)?.name ?? []));
  if (names.size === 0) return [];
  const words = new Map<string, string>();
  const unknown = new Set<string>();
  let depth = 0;
  const found = marks.flatMap((mark) => {
    depth += depthOf(mark);
    const assigned = depth === 0 ? assignedIn(mark) : null;
    if (assigned !== null) words.set(assigned.name, assigned.words);
    const written = assigned === null ? printedIn(mark, words) : { name: assigned.name, text: hidden(mark) };
    if (written !== null) return [{ ...written, start: mark.start, end: mark.end }];
    for (const used of namesIn(mark)) unknown.add(used);
    return [];
  });
  return found.filter(({ name }) => !unknown.has(name)).map(({ start, end, text }) => ({ start, end, text }));
}

function assignedIn({ kind, inside }: LiquidMark): { readonly name: string; readonly words: string } | null {
  const [, name, double, single = ""] = (kind === "tag" ? assignment.exec(inside) : null) ?? [];
  return name === undefined ? null : { name, words: double ?? single };
}

function printedIn({ kind, inside }: LiquidMark, words: ReadonlyMap<string, string>) {
  const text = kind === "output" ? words.get(inside) : undefined;
  return text === undefined ? null : { name: inside, text };
}

function depthOf({ kind, inside }: LiquidMark): -1 | 0 | 1 {
  if (kind === "output") return 0;
  if (opening.test(inside)) return 1;
  return closing.test(inside) ? -1 : 0;
}

function namesIn({ inside }: LiquidMark): readonly string[] {
  return inside.match(/[\w-]+/gu) ?? [];
}

function hidden({ inside }: LiquidMark): string {
  return `<!-- ${inside.replaceAll("--", "- -")} -->`;
}
