import type { Rewriting } from "../../../parse/places/rewritten-source.ts";
import { type RewrittenText, rewrittenText } from "../../text/rewritten-text.ts";

const escaped = /\{\{([<%])\/\*((?:(?!\*\/)[^\n]){0,1000})\*\/([>%])\}\}/gu;

/** Unescapes shortcodes meant to be shown (`{{</* figure *\/>}}`), also in code, as Hugo does. */
export function unescapeShortcodes(text: string): RewrittenText {
  if (!text.includes("/*")) return { text, changes: [] };
  const rewritings = [...text.matchAll(escaped)].map(
    ({ 0: all, 1: open = "", 2: inside = "", 3: close = "", index }): Rewriting => {
      return { start: index, end: index + all.length, text: `{{${open}${inside}${close}}}` };
    },
  );
  return rewrittenText(text, rewritings);
}
