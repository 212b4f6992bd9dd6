import type MarkdownIt from "markdown-it";
import type Token from "markdown-it/lib/token.mjs";
import { withDisplayRows } from "../../formulas/display-rows.ts";
import { formulaHtml } from "../../formulas/formula-html.ts";
import { withHangulAsText } from "../../formulas/hangul-as-text.ts";
import { withoutMarkdownEscapes } from "../../formulas/markdown-escapes.ts";
import type { Formula, Typeset } from "../../formulas/typeset.ts";
import { type FormulaMeta, metaOf } from "../token-meta.ts";

/** What is passed along with a text: the typesetter, if any. */
interface Environment {
  readonly typeset?: Typeset;
}

/** Typesets every formula once; one that is a paragraph by itself becomes a display formula. */
export function typesetFormulas(markdown: MarkdownIt): void {
  markdown.core.ruler.after("inline", "typeset_formulas", (state) => {
    if (!mayHoldFormula(state.src)) return;
    const { typeset }: Environment = state.env;
    for (const [index, holder] of state.tokens.entries()) {
      const opens = (holder.children ?? []).filter(({ type }) => type === "math_open");
      if (opens.length === 0) continue;
      const isAlone = state.tokens[index - 1]?.type === "paragraph_open" && isOneFormula(holder);
      for (const open of opens) setFormula(open, isAlone, typeset);
    }
  });
}

/** A cheap check: every formula begins with one of these. */
function mayHoldFormula(text: string): boolean {
  return text.includes("$") || text.includes("\\\\") || text.includes("\\begin");
}

function isOneFormula({ content, children }: Token): boolean {
  const typed = children?.[0] === undefined ? undefined : metaOf(children[0]).formula?.typed;
  return typed?.startsWith("$$") === true && typed === content.trim();
}

function setFormula(open: Token, isAlone: boolean, typeset: Typeset | undefined): void {
  const { formula } = metaOf(open);
  if (formula === undefined) return;
  const set = { ...formula, isDisplay: formula.isDisplay || isAlone };
  open.meta = { ...open.meta, formula: typeset === undefined ? set : withHtml(set, typeset) };
}

/**
 * TeX drops spaces between Hangul words, and shows a display formula's `\\` on one line: both are preserved first,
 * unless that makes the formula unreadable.
 */
function withHtml(formula: FormulaMeta, typeset: Typeset): FormulaMeta {
  const kept = withHangulAsText(withoutMarkdownEscapes(formula.tex));
  const inRows = formula.isDisplay ? withDisplayRows(kept) : kept;
  for (const tex of new Set([inRows, kept])) {
    const set = written(formula, { ...formula, tex }, typeset);
    if (set.html !== null || tex === formula.tex) return set;
  }
  return written(formula, formula, typeset);
}

function written(formula: FormulaMeta, asked: Formula, typeset: Typeset): FormulaMeta {
  const setting = typeset({ tex: asked.tex, isDisplay: asked.isDisplay });
  if ("fault" in setting) return { ...formula, fault: setting.fault };
  const html = formulaHtml(setting.tree, formula);
  return html === null ? { ...formula, fault: "" } : { ...formula, html };
}
