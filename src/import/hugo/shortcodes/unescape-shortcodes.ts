import { type Rewriting, rewrite } from "../../../parse/places/rewritten-source.ts";
import { changesOf } from "../../text/rewriting-changes.ts";
import type { RewrittenShortcodes } from "./rewrite-shortcodes.ts";

const escaped = /\{\{([<%])\/\*((?:(?!\*\/)[^\n]){0,1000})\*\/([>%])\}\}/gu;

/** Unescapes shortcodes meant to be shown (`{{</* figure *\/>}}`), also in code, as Hugo does. */
export function unescapeShortcodes(text: string): RewrittenShortcodes {
  if (!text.includes("/*")) return { text, changes: [] };
  const rewritings = [...text.matchAll(escaped)].map(
    ({ 0: all, 1: open = "", 2: inside = "", 3: close = "", index }): Rewriting => {
      return { start: index, end: index + all.length, text: `{{${open}${inside}${close}}}` };
    },
  );
  return { text: rewrite(text, rewritings), changes: changesOf(text, rewritings) };
}
