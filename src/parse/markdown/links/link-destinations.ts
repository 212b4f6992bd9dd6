import type MarkdownIt from "markdown-it";
import type StateBlock from "markdown-it/lib/rules_block/state_block.mjs";
import type StateInline from "markdown-it/lib/rules_inline/state_inline.mjs";
import type Token from "markdown-it/lib/token.mjs";
import type { TextRange } from "../../places/text-range.ts";
import { blockLineStart } from "../block-line.ts";
import { ruleNamed } from "../rule-named.ts";
import type { DefinedDestination } from "../token-meta.ts";
import { afterSpace } from "./after-space.ts";

/**
 * Records in `meta` where every link's and picture's address is typed, which markdown-it does not: `destination` for
 * `[words](address)`, `definition` for `[words][name]`, whose address is elsewhere. The words may repeat the address,
 * so it cannot be searched for afterwards.
 */
export function linkDestinations(markdown: MarkdownIt): void {
  rememberDefinitions(markdown);
  const { ruler } = markdown.inline;
  for (const { name, type, sign, bracket } of bracketed) {
    const plain = ruleNamed(ruler, name);
    ruler.at(name, (state, silent) => {
      const start = state.pos;
      if (state.src[start] !== sign) return false;
      const before = state.tokens.length;
      if (!plain(state, silent)) return false;
      if (silent) return true;
      // Pending text is pushed before the link.
      const [token] = state.tokens.slice(before, before + 2).filter((pushed) => pushed.type === type);
      if (token !== undefined) writeDown(state, token, { start, bracket: start + bracket });
      return true;
    });
  }
}

const bracketed = [
  { name: "link", type: "link_open", sign: "[", bracket: 0 },
  { name: "image", type: "image", sign: "!", bracket: 1 },
] as const;

function writeDown(
  state: StateInline,
  token: Token,
  { start, bracket }: { readonly start: number; readonly bracket: number },
): void {
  const end = state.pos;
  const { helpers } = state.md;
  const closing = helpers.parseLinkLabel(state, bracket, token.type === "link_open");
  const isInline = state.src[closing + 1] === "(" && end > closing + 1;
  if (isInline) {
    const destination = destinationAt(state, afterSpace(state.src, closing + 2), end);
    token.meta = { ...token.meta, destination };
    return;
  }
  const named = end > closing + 1 ? state.src.slice(closing + 2, end - 1) : "";
  const name = named === "" ? state.src.slice(bracket + 1, closing) : named;
  const memory: DefinitionMemory = state.env;
  const definition = memory.definitions?.get(state.md.utils.normalizeReference(name));
  token.meta = { ...token.meta, destination: { start, end }, ...(definition === undefined ? {} : { definition }) };
}

/** The extent of the address that begins at an offset, without its angle brackets. */
function destinationAt({ md, src }: Pick<StateInline, "md" | "src">, start: number, end: number): TextRange {
  const read = md.helpers.parseLinkDestination(src, start, end);
  const after = read.ok ? read.pos : start;
  return src[start] === "<" && after > start ? { start: start + 1, end: after - 1 } : { start, end: after };
}

/** Kept alongside markdown-it's own `references` while a note is read. */
interface DefinitionMemory {
  definitions?: Map<string, DefinedDestination>;
}

function rememberDefinitions(markdown: MarkdownIt): void {
  const { ruler } = markdown.block;
  const plain = ruleNamed(ruler, "reference");
  ruler.at("reference", (state, startLine, endLine, silent) => {
    if (!plain(state, startLine, endLine, silent)) return false;
    if (!silent) remember(state, startLine);
    return true;
  });
}

const name = /\[((?:[^[\]\\]|\\.){1,1998})\]:[ \t]*(?:\n[ \t>]*)?/suy;

/** The first of two definitions of a name counts. */
function remember(state: StateBlock, startLine: number): void {
  const { src, md, bMarks } = state;
  name.lastIndex = blockLineStart(state, startLine);
  const [, label] = name.exec(src) ?? [];
  if (label === undefined) return;
  const { start, end } = destinationAt(state, name.lastIndex, state.eMarks[state.line - 1] ?? src.length);
  const line = startLine + src.slice(bMarks[startLine] ?? 0, start).split("\n").length - 1;
  const lineStart = src.lastIndexOf("\n", start - 1) + 1;
  const memory: DefinitionMemory = state.env;
  memory.definitions ??= new Map();
  const key = md.utils.normalizeReference(label);
  if (!memory.definitions.has(key))
    memory.definitions.set(key, { line, start: start - lineStart, end: end - lineStart });
}
