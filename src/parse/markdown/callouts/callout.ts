import type MarkdownIt from "markdown-it";
import type StateBlock from "markdown-it/lib/rules_block/state_block.mjs";
import type Token from "markdown-it/lib/token.mjs";
import { calloutName } from "../../../model/note/callout.ts";
import type { Language } from "../../../model/text/language.ts";
import { wordsIn } from "../../../model/words/words-in.ts";
import { blockLine } from "../block-line.ts";
import { isIndentedAsCode } from "../line-indent.ts";
import { metaOf } from "../token-meta.ts";
import { type CalloutMarker, readCalloutMarker } from "./callout-marker.ts";

/**
 * Reads callouts, quotes that begin with `[!NOTE]`, as in Obsidian, Quartz and GitHub: `callout_open`, the title
 * between `callout_title_open` and `callout_title_close`, the blocks below, `callout_close`. A default title is not a
 * text token but `meta.given`, in the site's language.
 */
export function callout(markdown: MarkdownIt): void {
  markdown.block.ruler.before("table", "callout", (state, startLine, endLine, silent) => {
    const quote = state.tokens.at(-1);
    if (silent || quote?.type !== "blockquote_open" || quote.map?.[0] !== startLine) return false;
    if (isIndentedAsCode(state, startLine)) return false;
    const marker = readCalloutMarker(blockLine(state, startLine).trimEnd());
    if (marker === null) return false;
    const { title, ...meta } = marker;
    quote.meta = { ...quote.meta, callout: meta };
    pushCalloutTitle(state, startLine, marker);
    state.line = startLine + 1;
    if (state.line < endLine) beginBelow(state, state.line);
    return true;
  });
  markdown.core.ruler.after("block", "callout", (state) => {
    if (mayHoldCallout(state.src) && state.tokens.some(isCallout)) renameQuotes(state.tokens);
  });
  markdown.core.ruler.after("inline", "callout_lines", (state) => {
    if (!mayHoldCallout(state.src)) return;
    let within = 0;
    for (const token of state.tokens) {
      if (token.type === "callout_open") within += 1;
      else if (token.type === "callout_close") within -= 1;
      else if (within > 0) breakLines(token.children ?? []);
    }
  });
}

/** A cheap check: each begins with its marker, or with the colons of a container. */
function mayHoldCallout(text: string): boolean {
  return text.includes("[!") || text.includes(":::");
}

/** Line breaks in a callout are kept, except within a formula. */
function breakLines(children: readonly Token[]): void {
  let formulas = 0;
  for (const child of children) {
    if (/^math_/u.test(child.type)) formulas += child.nesting;
    else if (child.type === "softbreak" && formulas === 0) child.type = "hardbreak";
  }
}

function isCallout(token: Token): boolean {
  return metaOf(token).callout !== undefined;
}

/** Pushes a callout's title line. */
export function pushCalloutTitle(state: StateBlock, line: number, { kind, title, fold }: CalloutMarker): void {
  const tag = fold === null ? "div" : "summary";
  const map: [number, number] = [line, line + 1];
  const open = state.push("callout_title_open", tag, 1);
  open.map = map;
  if (title === "") open.meta = { given: givenTitle(state.env, kind) };
  else {
    const inline = state.push("inline", "", 0);
    inline.map = map;
    inline.content = title;
    inline.children = [];
  }
  state.push("callout_title_close", tag, -1);
}

function givenTitle({ language = "ko" }: { readonly language?: Language }, kind: string): string {
  const name = calloutName(kind);
  return name === null ? kind : wordsIn(language).callouts[name];
}

/** A line that continues the paragraph above without a `>` starts a new one below a title. */
function beginBelow(state: StateBlock, line: number): void {
  if ((state.sCount[line] ?? 0) < 0) state.sCount[line] = state.blkIndent;
}

function renameQuotes(tokens: readonly Token[]): void {
  const open: Token[] = [];
  let within = 0;
  for (const token of tokens) {
    if (/^(?:blockquote|callout)_open$/u.test(token.type)) {
      if (isCallout(token)) beginCallout(token, within > 0);
      if (isCallout(token)) within += 1;
      open.push(token);
    } else if (/^(?:blockquote|callout)_close$/u.test(token.type)) {
      const opened = open.pop();
      if (opened?.type !== "callout_open") continue;
      Object.assign(token, { type: "callout_close", tag: opened.tag });
      within -= 1;
    }
  }
}

function beginCallout(token: Token, isNested: boolean): void {
  const { callout } = metaOf(token);
  Object.assign(token, { type: "callout_open", tag: callout?.fold === null ? "aside" : "details" });
  token.meta = { ...token.meta, callout: { ...callout, isNested } };
}
