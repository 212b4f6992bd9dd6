import type MarkdownIt from "markdown-it";
import type StateInline from "markdown-it/lib/rules_inline/state_inline.mjs";
import type { Delimiter } from "markdown-it/lib/rules_inline/state_inline.mjs";
import { metaOf } from "./token-meta.ts";

const asterisk = 0x2a;

/**
 * Reads `****` within bold text as the end of one bold text and the start of another, as kramdown does
 * (`**one****two**`): Notion writes this where part of a bold text has another colour. CommonMark would show the
 * asterisks.
 */
export function adjacentBold(markdown: MarkdownIt): void {
  markdown.inline.ruler2.before("balance_pairs", "adjacent_bold", (state) => {
    if (state.delimiters.length > 0) divideRuns(state, state.delimiters);
    for (const meta of state.tokens_meta) {
      if (meta?.delimiters !== undefined) divideRuns(state, meta.delimiters);
    }
    return true;
  });
}

function divideRuns(state: StateInline, delimiters: readonly Delimiter[]): void {
  let opened = false;
  let between: (readonly Delimiter[])[] = [];
  for (const run of runsOfAsterisks(delimiters)) {
    const kind = kindOf(state, run);
    if (kind === "within") continue;
    if (kind === "between" && opened) {
      between.push(run);
      continue;
    }
    if (kind === "edge" && opened && run[0]?.close === true) between.forEach(divide);
    opened = kind === "edge" && !opened && run[0]?.open === true;
    between = [];
  }
}

/**
 * The role of a run of asterisks in bold text: `**` is an edge, `****` directly between words divides two bold texts,
 * `*` is within one.
 */
function kindOf(state: StateInline, run: readonly Delimiter[]): "edge" | "between" | "within" | "other" {
  const [first] = run;
  if (run.length === 1) return "within";
  if (run.length === 2) return "edge";
  return first !== undefined && run.length === 4 && isBetweenWords(state, first) ? "between" : "other";
}

function* runsOfAsterisks(delimiters: readonly Delimiter[]): Generator<readonly Delimiter[]> {
  for (let start = 0; start < delimiters.length; start += 1) {
    const { marker, length } = delimiters[start] ?? { marker: 0, length: 0 };
    if (marker !== asterisk) continue;
    yield delimiters.slice(start, start + length);
    start += length - 1;
  }
}

function isBetweenWords({ src, tokens }: StateInline, { token }: Delimiter): boolean {
  const opening = tokens[token];
  const start = opening === undefined ? 0 : (metaOf(opening).start ?? 0);
  return /\S/u.test(src.charAt(start - 1)) && /\S/u.test(src.charAt(start + 4));
}

/** The first two of the four close the bold text, the others open the next. */
function divide(run: readonly Delimiter[]): void {
  for (const [index, delimiter] of run.entries()) {
    Object.assign(delimiter, { length: 2, close: index < 2, open: index >= 2 });
  }
}
