import type { NoteChange } from "../../import-plan.ts";
import type { RewrittenText } from "../../text/rewritten-text.ts";
import type { HugoBlog } from "../hugo-blog.ts";
import { rewriteShortcodes } from "../shortcodes/rewrite-shortcodes.ts";
import { unescapeShortcodes } from "../shortcodes/unescape-shortcodes.ts";
import { attributePlaces } from "./attribute-places.ts";
import { rewriteAttributes } from "./rewrite-attributes.ts";
import { rewriteThemeMarks } from "./rewrite-theme-marks.ts";

/** Rewrites Hugo's syntax in a note as Markdown. Shortcodes are rewritten in any blog, all else only in Hugo's. */
export function rewriteHugo(text: string, blog: HugoBlog | null): RewrittenText {
  const shortcodes = rewriteShortcodes(text, blog?.templates);
  if (blog === null) return shortcodes;
  const attributes = rewriteAttributes(shortcodes.text, attributePlaces(blog.settings));
  const marks = rewriteThemeMarks(attributes.text);
  const shown = unescapeShortcodes(marks.text);
  const lower = shortcodes.changes.map((change) => movedDown(change, attributes.changes));
  return { text: shown.text, changes: [...lower, ...attributes.changes, ...marks.changes, ...shown.changes] };
}

/** Moves a change to its new line after lines were added above it. */
function movedDown(change: NoteChange, above: readonly NoteChange[]): NoteChange {
  const line = above.reduce((at, one) => (one.line < at ? at + one.text.split("\n").length - 1 : at), change.line);
  return { ...change, line };
}
