import { rewriteMarks } from "../hugo/shortcodes/rewrite-shortcodes.ts";
import type { ShortcodeMark } from "../hugo/shortcodes/shortcode-marks.ts";
import type { RewrittenText } from "../text/rewritten-text.ts";

const mark = /\{(?:\{[ \t]*([a-z_]\w*)\(([^{}]*?)\)[ \t]*\}|%[ \t]*(?:([a-z_]\w*)\(([^{}]*?)\)|(end))[ \t]*%)\}/giu;
const parameter = /(\w+)\s*=\s*(?:"([^"]*)"|'([^']*)'|`([^`]*)`|([\w.-]+))/gu;

/**
 * Zola's shortcodes as what they mean: `{{ youtube(id="…") }}`, `{% note() %}…{% end %}`. Those only Zola knows stay.
 */
export function rewriteZola(text: string): RewrittenText {
  return rewriteMarks(text, zolaMarks(text));
}

function zolaMarks(text: string): readonly ShortcodeMark[] {
  const open: string[] = [];
  return [...text.matchAll(mark)].flatMap((found): readonly ShortcodeMark[] => {
    const [all, alone, typed = "", enclosing, typedAbove = "", end] = found;
    const place = { start: found.index, end: found.index + all.length, values: [] };
    if (end !== undefined) {
      const name = open.pop();
      return name === undefined ? [] : [{ ...place, name, isClosing: true, named: new Map() }];
    }
    const name = (alone ?? enclosing ?? "").toLowerCase();
    if (enclosing !== undefined) open.push(name);
    return [{ ...place, name, isClosing: false, named: parametersIn(alone === undefined ? typedAbove : typed) }];
  });
}

function parametersIn(typed: string): ReadonlyMap<string, string> {
  const found = [...typed.matchAll(parameter)].map(([, key = "", ...values]): [string, string] => {
    // Zola's themes call a box's title so.
    const name = key.toLowerCase() === "header" ? "title" : key.toLowerCase();
    return [name, values.find((value) => value !== undefined) ?? ""];
  });
  return new Map(found);
}
