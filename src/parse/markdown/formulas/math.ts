import type MarkdownIt from "markdown-it";
import type StateInline from "markdown-it/lib/rules_inline/state_inline.mjs";
import { endOfDollarFormula } from "../../formulas/dollar-formula.ts";
import { readThroughMarkdown } from "../../formulas/markdown-escapes.ts";
import type { FormulaMeta } from "../token-meta.ts";
import { formulaEnvironment, longestFormula } from "./math-block.ts";

/** A formula found in a line: where it ends, and its TeX without delimiters. */
interface Found extends Pick<FormulaMeta, "tex" | "isDisplay"> {
  readonly end: number;
}

/**
 * Reads formulas, `$$…$$` as in kramdown, `$…$` as in pandoc, `\(…\)`, `\[…\]` and `\begin{align}…\end{align}` as in
 * MathJax, and keeps every character: nothing between `math_open` and `math_close` is Markdown. `mathBlock` keeps the
 * lines together where one begins a line.
 */
export function math(markdown: MarkdownIt): void {
  markdown.inline.ruler.before("escape", "math", (state, silent) => {
    const found = formulaAt(state);
    if (found === null) return false;
    if (!silent) pushFormula(state, found);
    state.pos = found.end;
    return true;
  });
}

function formulaAt(state: StateInline): Found | null {
  const { src, pos } = state;
  const sign = src.charAt(pos);
  if (sign === "$") return src.charAt(pos + 1) === "$" ? betweenTwoDollars(state) : betweenDollars(state);
  if (sign !== "\\") return null;
  if (src.startsWith("\\$$", pos)) return behindBackslash(state);
  if (src.startsWith("\\\\(", pos)) return betweenBrackets(state, { closing: "\\\\)", isDisplay: false });
  if (src.startsWith("\\\\[", pos)) return betweenBrackets(state, { closing: "\\\\]", isDisplay: true });
  return environment(state);
}

/** An environment's own delimiters are part of its formula. */
function environment({ src, pos, posMax }: StateInline): Found | null {
  formulaEnvironment.lastIndex = pos;
  const name = formulaEnvironment.exec(src)?.[1];
  if (name === undefined) return null;
  const closing = `\\end{${name}}`;
  const length = src.slice(pos, Math.min(pos + longestFormula, posMax)).indexOf(closing);
  if (length === -1) return null;
  const end = pos + length + closing.length;
  return { end, tex: src.slice(pos, end), isDisplay: true };
}

/** Three dollars in a row are a price level or a typo. */
function betweenTwoDollars({ src, pos, posMax }: StateInline): Found | null {
  if (src.charAt(pos + 2) === "$" || src.charAt(pos - 1) === "$") return null;
  const end = src.slice(pos + 2, Math.min(pos + longestFormula, posMax)).indexOf("$$");
  if (end < 1 || src.slice(pos + 2, pos + 2 + end).trim() === "") return null;
  return { end: pos + end + 4, tex: src.slice(pos + 2, pos + 2 + end), isDisplay: false };
}

/** `\$$ a $$`, with spaces: in a list, kramdown would read a block's formula without the backslash. */
function behindBackslash({ src, pos, posMax }: StateInline): Found | null {
  const [all, tex = ""] =
    /^\\\$\$([ \t][^$\n]+[ \t])\$\$(?!\$)/u.exec(src.slice(pos, Math.min(pos + longestInLine, posMax))) ?? [];
  return all === undefined || tex.trim() === "" ? null : { end: pos + all.length, tex, isDisplay: false };
}

/** How long a formula behind a backslash may be. */
const longestInLine = 1000;

function betweenDollars({ src, pos, posMax }: StateInline): Found | null {
  const end = endOfDollarFormula(src, pos, posMax);
  const tex = end === null ? "" : src.slice(pos + 1, end - 1);
  return end === null || reference.test(tex) ? null : { end, tex, isDisplay: false };
}

/** `$\eqref{eq:1}$`: another formula's number, which no formula has here, so it is shown as typed. */
const reference = /^\s*\(?\\(?:eq)?ref\{[^{}]*\}\)?\s*$/u;

function betweenBrackets(
  { src, pos, posMax }: StateInline,
  { closing, isDisplay }: { readonly closing: string; readonly isDisplay: boolean },
): Found | null {
  const length = src.slice(pos + 3, Math.min(pos + longestFormula, posMax)).indexOf(closing);
  if (length < 1) return null;
  const tex = src.slice(pos + 3, pos + 3 + length);
  if (tex.trim() === "") return null;
  return { end: pos + 6 + length, tex: readThroughMarkdown(tex), isDisplay };
}

function pushFormula(state: StateInline, { end, tex, isDisplay }: Found): void {
  const open = state.push("math_open", "span", 1);
  open.attrSet("class", "math");
  const formula: FormulaMeta = { tex, isDisplay, typed: state.src.slice(state.pos, end), html: null, fault: null };
  open.meta = { ...open.meta, end, formula };
  for (const [index, line] of formula.typed.split("\n").entries()) {
    if (index > 0) state.push("softbreak", "br", 0);
    state.push("text", "", 0).content = line;
  }
  state.push("math_close", "span", -1);
}
