import { codeRanges } from "../../parse/liquid/code-ranges.ts";
import { startsWithin } from "../../parse/liquid/starts-within.ts";
import { isAstro } from "../astro/astro-address.ts";
import type { BlogFolder } from "../blog/blog-folder.ts";
import { isDocusaurus } from "../docusaurus/docusaurus-address.ts";
import { frontMatterLines } from "../front-matter/front-matter-text.ts";
import { isGatsby } from "../gatsby/gatsby-address.ts";
import type { NoteDraft } from "../notes/note-draft.ts";
import { runsVue } from "../vue/runs-vue.ts";
import { rewrittenText, type ToldChange } from "./rewritten-text.ts";

/** Whether a program's highlighter takes commands from comments in code. */
export function readsHighlightCommands(folder: BlogFolder): boolean {
  return runsVue(folder) || isDocusaurus(folder) || isGatsby(folder) || isAstro(folder);
}

const opener = String.raw`(?:\/\/|#|--|;|%|<!--|\{?\/\*)[ \t]*`;
const closer = String.raw`[ \t]*(?:-->|\*\/\}?)?`;
const ofShiki = String.raw`\[!code [^\]\n]{1,100}\]`;
const wholeLine = String.raw`^[ \t>]*${opener}(?:highlight-(?:next-line|start|end)|${ofShiki})${closer}[ \t]*\r?(?:\n|$(?!\n))`;
const behindCode = String.raw`(?<![ \t])[ \t]+(?:${opener}(?:highlight-line|${ofShiki})${closer}[ \t]*)+(?=\r?$)`;
const command = new RegExp(`${wholeLine}|${behindCode}`, "gmu");
/** The language of a code block of VitePress or VuePress, with or without numbers on its lines. */
const numbered = /(?<=^[ \t>]*(?:`{3,}|~{3,})[ \t]{0,10}[\w+#.-]{1,40}):(?:no-)?line-numbers(?:=\d{1,9})?/gmu;

/**
 * Removes the commands to a highlighter from code, `// highlight-next-line` of Docusaurus and `// [!code --]` of Shiki:
 * their programs did not show them, but here code is shown as typed. A language loses what it says of line numbers.
 */
export function removeHighlightCommands(draft: NoteDraft): NoteDraft {
  const start = frontMatterLines(draft.text)?.end ?? 0;
  const body = draft.text.slice(start);
  const found = [...matches(body, command, "highlight-removed"), ...matches(body, numbered, "mark-rewritten")];
  if (found.length === 0) return draft;
  const isCode = startsWithin(codeRanges(body));
  const removed = found
    .toSorted((one, other) => one.start - other.start)
    .filter(isCode)
    .map((one) => ({ ...one, start: start + one.start, end: start + one.end }));
  const { text, changes } = rewrittenText(draft.text, removed);
  return { ...draft, text, changes: [...draft.changes, ...changes] };
}

function matches(body: string, form: RegExp, reason: "highlight-removed" | "mark-rewritten"): readonly ToldChange[] {
  return [...body.matchAll(form)].map(({ 0: all, index }) => ({
    start: index,
    end: index + all.length,
    text: "",
    reason,
    told: all.trim(),
  }));
}
