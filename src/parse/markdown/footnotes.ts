import type MarkdownIt from "markdown-it";
import type StateBlock from "markdown-it/lib/rules_block/state_block.mjs";
import type StateCore from "markdown-it/lib/rules_core/state_core.mjs";
import type Token from "markdown-it/lib/token.mjs";
import { blockLineStart } from "./block-line.ts";
import { footnotesOfComments } from "./footnotes-of-comments.ts";
import { metaOf } from "./token-meta.ts";

const label = "[\\p{L}\\p{N}_.-]{1,60}";
const referenceAt = new RegExp(`\\[\\^(${label})\\]`, "uy");
const definitionAtStart = new RegExp(`^\\[\\^(${label})\\]:[ \\t]*`, "u");
/** Before a colon only the first of a line defines: `금리[^1]: 돈의 값` refers. */
const reference = new RegExp(`\\[\\^${label}\\](?!:)|\\S[ \\t]*\\[\\^${label}\\]:`, "u");

/** The indentation of a definition's further paragraphs. */
const indentation = 4;

/**
 * Reads `말[^1]` with `[^1]: 풀이` on a line of its own: a `footnote_reference` at each reference, and all definitions
 * after everything else, between `footnotes_open` and `footnotes_close`. A reference to nothing stays text, and so do
 * definitions in a note without references. Footnotes that only comments refer to are hidden with them.
 */
export function footnotes(markdown: MarkdownIt): void {
  markdown.block.ruler.before("reference", "footnote_definition", readDefinition, { alt: ["paragraph", "reference"] });
  markdown.inline.ruler.before("link", "footnote_reference", (state, silent) => {
    referenceAt.lastIndex = state.pos;
    const [typed = "", name = ""] = state.src[state.pos] === "[" ? (referenceAt.exec(state.src) ?? []) : [];
    if (typed === "" || !definedIn(state.env).has(name)) return false;
    if (!silent) {
      const token = state.push("footnote_reference", "sup", 0);
      token.markup = typed;
      token.meta = { ...token.meta, footnote: { name, number: 0, occurrence: 0 } };
    }
    state.pos += typed.length;
    return true;
  });
  markdown.core.ruler.push("footnotes", gatherDefinitions);
}

/** State kept while one note is read. */
interface FootnoteMemory {
  isReferring?: boolean;
  defined?: Set<string>;
  /** True while a definition is read. */
  isWithin?: boolean;
}

function definedIn(memory: FootnoteMemory): Set<string> {
  memory.defined ??= new Set();
  return memory.defined;
}

function refersToAny(memory: FootnoteMemory, text: string): boolean {
  memory.isReferring ??= reference.test(text);
  return memory.isReferring;
}

function readDefinition(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  if (!mayDefine(state, silent) || (state.sCount[startLine] ?? 0) >= indentation) return false;
  const begin = blockLineStart(state, startLine);
  if (state.src[begin] !== "[") return false;
  const [typed = "", name = ""] = definitionAtStart.exec(state.src.slice(begin, state.eMarks[startLine])) ?? [];
  if (typed === "" || definedIn(state.env).has(name) || !refersToAny(state.env, state.src)) return false;
  if (silent) return true;
  definedIn(state.env).add(name);
  const open = state.push("footnote_open", "li", 1);
  open.meta = { footnote: { name, number: 0, occurrence: 0 } };
  readContent(state, { begin: begin + typed.length, startLine, endLine });
  open.map = [startLine, state.line];
  state.push("footnote_close", "li", -1);
  return true;
}

/** Definitions are never inside a quote or list; a new one ends another's paragraph. */
function mayDefine({ level, env }: StateBlock, silent: boolean): boolean {
  const memory: FootnoteMemory = env;
  return level === 0 || (silent && level === 1 && memory.isWithin === true);
}

/** Reads what follows the mark as if the mark were indentation. */
function readContent(
  state: StateBlock,
  content: { readonly begin: number; readonly startLine: number; readonly endLine: number },
): void {
  const { begin, startLine, endLine } = content;
  const { [startLine]: bMark = 0 } = state.bMarks;
  const { [startLine]: tShift = 0 } = state.tShift;
  const { [startLine]: sCount = 0 } = state.sCount;
  state.blkIndent += indentation;
  state.bMarks[startLine] = begin;
  state.tShift[startLine] = 0;
  state.sCount[startLine] = state.blkIndent;
  const memory: FootnoteMemory = state.env;
  memory.isWithin = true;
  state.md.block.tokenize(state, startLine, endLine);
  memory.isWithin = false;
  state.blkIndent -= indentation;
  state.bMarks[startLine] = bMark;
  state.tShift[startLine] = tShift;
  state.sCount[startLine] = sCount;
}

function gatherDefinitions(state: StateCore): void {
  if (!state.src.includes("^[") && !state.src.includes("[^")) return;
  if (!state.tokens.some(({ type }) => type === "footnote_open")) return;
  const rest: Token[] = [];
  const definitions = new Map<string, Token[]>();
  let open: Token[] | null = null;
  for (const token of state.tokens) {
    if (token.type === "footnote_open") {
      open = [];
      definitions.set(metaOf(token).footnote?.name ?? "", open);
    }
    (open ?? rest).push(token);
    if (token.type === "footnote_close") open = null;
  }
  const hidden = footnotesOfComments({ text: state.src, rest, definitions });
  const hiddenTokens = new Set([...hidden].flatMap((name) => definitions.get(name) ?? []));
  for (const name of hidden) definitions.delete(name);
  const shown = state.tokens.filter((token) => !hiddenTokens.has(token));
  state.tokens = rest;
  if (definitions.size === 0) return;
  const numbers = numberReferences(shown, [...definitions.keys()]);
  const ordered = [...numbers].map(([name, times], index) =>
    finished(state, definitions.get(name) ?? [], { number: index + 1, times }),
  );
  const begin = new state.Token("footnotes_open", "ol", 1);
  const end = new state.Token("footnotes_close", "ol", -1);
  begin.block = true;
  end.block = true;
  state.tokens = [...rest, begin, ...ordered.flat(), end];
}

/** How often each footnote is referred to, in the order of first references, which determines the numbers. */
function numberReferences(tokens: readonly Token[], names: readonly string[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  const numbers = new Map<string, number>();
  for (const token of tokens.flatMap(({ children }) => children ?? [])) {
    const { footnote } = metaOf(token);
    if (token.type !== "footnote_reference" || footnote === undefined) continue;
    const { name } = footnote;
    const occurrence = (times.get(name) ?? 0) + 1;
    times.set(name, occurrence);
    const number = numbers.get(name) ?? numbers.size + 1;
    numbers.set(name, number);
    token.meta = { ...metaOf(token), footnote: { name, number, occurrence } };
  }
  for (const name of names) if (!times.has(name)) times.set(name, 0);
  return times;
}

interface Finishing {
  readonly number: number;
  /** How often it is referred to. */
  readonly times: number;
}

/** A definition with its number and, at the end of its last paragraph, links back to each reference. */
function finished(state: StateCore, definition: readonly Token[], { number, times }: Finishing): readonly Token[] {
  const [open] = definition;
  const footnote = open === undefined ? undefined : metaOf(open).footnote;
  if (open === undefined || footnote === undefined) return definition;
  open.meta = { ...metaOf(open), footnote: { ...footnote, number } };
  const ways = Array.from({ length: times }, (_, index) => {
    const way = new state.Token("footnote_back", "a", 0);
    way.meta = { footnote: { ...footnote, occurrence: index + 1 } };
    return way;
  });
  const lastText = definition.at(-2)?.type === "paragraph_close" ? definition.at(-3) : undefined;
  if (lastText?.type !== "inline") return [...definition.slice(0, -1), ...ways, ...definition.slice(-1)];
  lastText.children = [...(lastText.children ?? []), ...ways];
  return definition;
}
