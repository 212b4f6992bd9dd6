import type MarkdownIt from "markdown-it";
import type StateInline from "markdown-it/lib/rules_inline/state_inline.mjs";
import { decodeReferences } from "./decode-references.ts";

/** `[[name]]` or `[[name|words to show]]`; a name may hold a pair of brackets, as `[속보] 기준금리 동결` does. */
const wikiLinkAtStart = /^\[\[((?:[^[\]|`\n]|\[[^[\]`\n]{0,100}\]){1,300})(?:\\?\|([^[\]|`\n]{1,300}))?\]\]/u;

/** Code units that a link can take at most. */
const longest = 1200;

/** `[[1]]` is the number of a footnote; a name has a letter or at least a year. `[[#heading]]` names no note. */
const looksLikeName = /^(?!\s*#).*(?:\p{L}|\d{4})/u;

/**
 * Reads `[[name]]`: the words to show stand between `wiki_link_open`, whose `meta.name` is the name as typed, and
 * `wiki_link_close`. What Markdown itself takes for a link (`[[1]](#ref)`), an embedded file (`![[chart.png]]`) and code
 * stay what they are.
 */
export function wikiLink(markdown: MarkdownIt): void {
  const decode = decodeReferences(markdown);
  markdown.inline.ruler.after("link", "wiki_link", (state, silent) => {
    const found = wikiLinkAt(state);
    if (found === null) return false;
    const start = state.pos;
    const end = start + found.length;
    if (!silent) {
      const open = state.push("wiki_link_open", "a", 1);
      open.meta = { start, edge: start + found.wordsFrom, name: decode(found.name.trim()) };
      const words = state.push("text", "", 0);
      words.content = decode(found.words);
      words.meta = { start: start + found.wordsFrom };
      state.push("wiki_link_close", "a", -1).meta = { start: end - 2, edge: end };
    }
    state.pos = end;
    return true;
  });
}

interface WikiLink {
  readonly name: string;
  readonly words: string;
  /** Where the words begin, and the length of the whole. */
  readonly wordsFrom: number;
  readonly length: number;
}

function wikiLinkAt(state: StateInline): WikiLink | null {
  const { src, pos } = state;
  if (!src.startsWith("[[", pos) || isEmbedding(src, pos)) return null;
  const match = wikiLinkAtStart.exec(src.slice(pos, Math.min(pos + longest, state.posMax)));
  if (match === null) return null;
  const [all, name = "", shown] = match;
  if (!looksLikeName.test(name) || isDefined(state, name)) return null;
  const words = shown === undefined || shown.trim() === "" ? name : shown;
  return { name, words: words.trim(), wordsFrom: all.lastIndexOf(words) + indentOf(words), length: all.length };
}

function indentOf(words: string): number {
  return words.length - words.trimStart().length;
}

/** `![[chart.png]]`, unless the `!` is escaped. */
function isEmbedding(text: string, position: number): boolean {
  return text[position - 1] === "!" && text[position - 2] !== "\\";
}

/** `[[1]]` of Markdown's own: a link in brackets, whose address is given elsewhere. */
function isDefined(state: StateInline, name: string): boolean {
  const { references }: { references?: Readonly<Record<string, unknown>> } = state.env;
  return references !== undefined && Object.hasOwn(references, state.md.utils.normalizeReference(name));
}
