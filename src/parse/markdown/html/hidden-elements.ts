import type MarkdownIt from "markdown-it";
import type Token from "markdown-it/lib/token.mjs";
import { metaOf } from "../token-meta.ts";
import { voidElements } from "./html-elements.ts";
import { htmlOpeners } from "./html-openers.ts";
import type { HtmlTag } from "./html-tag.ts";
import { readDeclarations } from "./style-declarations.ts";

/** A tag of raw HTML: its token, and the index of the block it is in. */
interface PlacedTag {
  readonly token: Token;
  readonly tag: HtmlTag;
  readonly index: number;
  /** Among the pieces of its block. */
  readonly at: number;
}

/** A hidden element from its first tag to its last. */
interface HiddenElement {
  readonly opener: PlacedTag;
  readonly closer: PlacedTag;
}

/**
 * Reads an element that its author hides (`hidden`, `style="display:none"`) as a comment: its words are not for
 * readers. Both tags must be in one paragraph, or in blocks of raw HTML beside each other. In a note with a button, a
 * handler or a script everything stays, because that may be what opens the element, and here nothing would.
 */
export function hiddenElements(markdown: MarkdownIt): void {
  markdown.core.ruler.after("inline", "hidden_elements", (state) => {
    state.tokens = elementHider(state.src)(state.tokens);
  });
}

/** Leaves the hidden elements of a note out of any of its tokens. */
export function elementHider(text: string): (tokens: Token[]) => Token[] {
  if (!mayHide.test(text) || mayOpen.test(text)) return (tokens) => tokens;
  const lines = text.split("\n");
  return (tokens) => withoutHidden(tokens, elementsHidden(placedTags(tokens), tokens), lines);
}

const mayHide = /<[a-z][^<>]*(?:hidden|display)/iu;
const mayOpen = /<(?:button|input|label|script)\b|<[a-z][^<>]*(?:\son[a-z]+\s*=|javascript:)/iu;

function placedTags(tokens: readonly Token[]): readonly PlacedTag[] {
  return tokens.flatMap(({ children }, index) =>
    (children ?? []).flatMap((token, at) => {
      const { tag } = token.type === "html_inline" ? metaOf(token) : {};
      return tag === undefined ? [] : [{ token, tag, index, at }];
    }),
  );
}

function isHiding({ name, closing, attributes }: HtmlTag): boolean {
  if (closing || voidElements.has(name)) return false;
  return attributes.some((one) => one.name === "hidden" || (one.name === "style" && hides(one.value ?? "")));
}

function hides(style: string): boolean {
  return readDeclarations(style).some(({ name, value }) =>
    /^(?:display:none|visibility:hidden)\b/iu.test(`${name}:${value}`),
  );
}

/** The outermost hidden elements that can be left out whole, in the order of the note. */
function elementsHidden(tags: readonly PlacedTag[], tokens: readonly Token[]): HiddenElement[] {
  const found: HiddenElement[] = [];
  const openers = htmlOpeners(tags.map(({ token }) => token));
  let outermost: PlacedTag | null = null;
  for (const placed of tags) {
    if (isHiding(placed.tag)) outermost ??= placed;
    else if (outermost !== null && openers.get(placed.token) === outermost.token) {
      const element = { opener: outermost, closer: placed };
      if (isWhole(element, tokens)) found.push(element);
      outermost = null;
    }
  }
  return found;
}

/** Whether an element hides something, and everything within it begins and ends there. */
function isWhole({ opener, closer }: HiddenElement, tokens: readonly Token[]): boolean {
  const [first, last] = [tokens[opener.index], tokens[closer.index]];
  if (first === undefined || last === undefined) return false;
  const pieces = piecesBetween(first, last, { from: opener.at + 1, to: closer.at });
  if (!isBalanced(pieces)) return false;
  if (first === last) return pieces.some(saysSomething);
  if (first.type !== "html_block" || last.type !== "html_block" || first.level !== last.level) return false;
  return tokens.slice(opener.index, closer.index + 1).every(({ level }) => level >= first.level);
}

function saysSomething({ type, content }: Token): boolean {
  return type === "text" ? content.trim() !== "" : type !== "softbreak";
}

/** The pieces of an element in the blocks of its tags. */
function piecesBetween(
  first: Token,
  last: Token,
  { from, to }: { readonly from: number; readonly to: number },
): Token[] {
  const [head, tail] = [first.children ?? [], last.children ?? []];
  return first === last ? head.slice(from, to) : [...head.slice(from), ...tail.slice(0, to)];
}

function isBalanced(pieces: readonly Token[]): boolean {
  let depth = 0;
  for (const piece of pieces) {
    depth += stepOf(piece);
    if (depth < 0) return false;
  }
  return depth === 0;
}

/** How much deeper the pieces behind a piece are. */
function stepOf(piece: Token): number {
  const { tag } = piece.type === "html_inline" ? metaOf(piece) : {};
  if (tag === undefined) return piece.nesting;
  if (voidElements.has(tag.name)) return 0;
  return tag.closing ? -1 : 1;
}

/** The tokens without what is in hidden elements; of each its first tag is left, as a comment. */
function withoutHidden(tokens: readonly Token[], hidden: readonly HiddenElement[], lines: readonly string[]): Token[] {
  for (const element of hidden) makeComment(element, tokens, lines);
  const between = hidden.flatMap(({ opener, closer }) => tokens.slice(opener.index + 1, closer.index));
  const dropped = new Set(between);
  const kept = tokens.filter((token) => !dropped.has(token));
  const isShown = shownTest(hidden);
  for (const token of kept) if (token.children !== null) token.children = token.children.filter(isShown);
  return kept;
}

/** Says of one piece after the other whether it is outside hidden elements. */
function shownTest(hidden: readonly HiddenElement[]): (piece: Token) => boolean {
  const closerOf = new Map(hidden.map(({ opener, closer }) => [opener.token, closer.token]));
  let closer: Token | undefined;
  return (piece) => {
    const isShown = closer === undefined;
    if (isShown) closer = closerOf.get(piece);
    else if (piece === closer) closer = undefined;
    return isShown;
  };
}

function makeComment({ opener, closer }: HiddenElement, tokens: readonly Token[], lines: readonly string[]): void {
  const [first, last] = [tokens[opener.index], tokens[closer.index]];
  const content = first?.content ?? "";
  const { start = 0 } = metaOf(opener.token);
  const isOneBlock = first === last;
  const end = isOneBlock ? metaOf(closer.token).end : content.length;
  const blocks = isOneBlock ? "" : lines.slice(first?.map?.[1], last?.map?.[0]).join("\n");
  opener.token.content = content.slice(start, end);
  opener.token.meta = { start, end, hides: { element: opener.tag.name, blocks } };
}
