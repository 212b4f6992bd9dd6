import type { RuleInline } from "markdown-it/lib/parser_inline.mjs";
import type StateInline from "markdown-it/lib/rules_inline/state_inline.mjs";
import type Token from "markdown-it/lib/token.mjs";
import { withoutComments } from "../../without-comments.ts";

/**
 * `[[name]]` or `[[name|words to show]]`; a name may hold a pair of brackets, as `[속보] 기준금리 동결` does, and words a
 * bar. A backslash before a bar, which a table needs, is no part of either anywhere.
 */
const wikiLinkAtStart = /^\[\[((?:[^[\]|`\n]|\[[^[\]`\n]{0,100}\]){1,300}?)(?:\\?\|([^[\]`\n]{1,300}))?\]\]/u;

/** How large an embedded note was shown, and on which side: no words. */
const look = /^(?:center|left|right|\d{1,4}(?:px)?(?:x\d{1,4})?|)$/u;

/** The most code units a link may have. */
const longest = 1200;

/** `[[1]]` is a footnote's number; a name has a letter or at least a year. */
const looksLikeName = /\p{L}|\d{4}/u;

/** A file embedded by name: `![[paper.pdf]]`. */
const fileEnding = /\.(?!md|markdown)[a-z][a-z0-9]{1,4}(?:#.*)?$/iu;

/**
 * Reads `[[name]]`: its words stand between `wiki_link_open`, with the name as typed in `meta.name`, and
 * `wiki_link_close`. What Markdown itself reads as a link (`[[1]](#ref)`) and code are left alone.
 */
export function wikiLink(decode: (text: string) => string): RuleInline {
  return (state, silent) => {
    if (isEmbedding(state.src, state.pos)) return false;
    const found = wikiLinkAt(state, state.pos);
    if (found === null) return false;
    if (!silent) pushLink(state, found, decode);
    state.pos += found.length;
    return true;
  };
}

/** Reads an embedded note, `![[name]]`, as a link to it; embedded files (`![[paper.pdf]]`) are left alone. */
export function wikiEmbed(decode: (text: string) => string): RuleInline {
  return (state, silent) => {
    const typed = wikiLinkAt(state, state.pos + 1);
    if (typed === null || fileEnding.test(typed.name.trim())) return false;
    const isLook = typed.words.split("|").every((part) => look.test(part.trim()));
    const found = isLook ? { ...typed, words: typed.name.trim(), wordsFrom: 2 } : typed;
    if (!silent) {
      state.pos += 1;
      const open = pushLink(state, found, decode);
      open.meta = { ...open.meta, start: state.pos - 1, isEmbedded: true };
      state.pos -= 1;
    }
    state.pos += found.length + 1;
    return true;
  };
}

/** Pushes a link at the current position, and returns its opening token. */
function pushLink(state: StateInline, found: WikiLink, decode: (text: string) => string): Token {
  const start = state.pos;
  const end = start + found.length;
  const open = state.push("wiki_link_open", "a", 1);
  open.meta = { start, edge: start + found.wordsFrom, name: decode(found.name.trim()) };
  const words = state.push("text", "", 0);
  words.content = decode(found.words);
  words.meta = { start: start + found.wordsFrom };
  state.push("wiki_link_close", "a", -1).meta = { start: end - 2, edge: end };
  return open;
}

interface WikiLink {
  readonly name: string;
  readonly words: string;
  /** Where the words begin, and the length of the whole link. */
  readonly wordsFrom: number;
  readonly length: number;
}

function wikiLinkAt(state: StateInline, position: number): WikiLink | null {
  const { src } = state;
  if (!src.startsWith("[[", position)) return null;
  const match = wikiLinkAtStart.exec(src.slice(position, Math.min(position + longest, state.posMax)));
  if (match === null) return null;
  const [all, typed = "", typedWords] = match;
  const name = withoutComments(typed);
  const shown = typedWords === undefined ? undefined : withoutComments(typedWords).replaceAll("\\|", "|");
  if (!looksLikeName.test(name) || isDefined(state, name)) return null;
  const words = shown === undefined || shown.trim() === "" ? name.replace(/^\s*#+(?=.)/u, "") : shown;
  return { name, words: words.trim(), wordsFrom: startOfWords(all, words), length: all.length };
}

/** Where the words begin; if they contain a comment, the first of them. */
function startOfWords(all: string, words: string): number {
  const [first = ""] = words.trim().split(/\s/u);
  const found = all.lastIndexOf(words);
  return found === -1 ? Math.max(all.lastIndexOf(first), 0) : found + words.length - words.trimStart().length;
}

/** `![[chart.png]]`, unless the `!` is escaped. */
function isEmbedding(text: string, position: number): boolean {
  return text[position - 1] === "!" && text[position - 2] !== "\\";
}

/** A reference link of Markdown's own, `[[1]]`, whose address is defined elsewhere. */
function isDefined(state: StateInline, name: string): boolean {
  const { references }: { references?: Readonly<Record<string, unknown>> } = state.env;
  return references !== undefined && Object.hasOwn(references, state.md.utils.normalizeReference(name));
}
