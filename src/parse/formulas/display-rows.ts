const sign = /\\(?:begin|end)\{[^{}]*\}|\\(?:left|right)(?![a-zA-Z])|\\\\|\\[\s\S]|[{}]/gu;

/**
 * A display formula with `\\` outside of every bracket and environment, as rows: KaTeX and MathJax begin a new line
 * there, and a formula typed for them has its equations one below the other.
 */
export function withDisplayRows(tex: string): string {
  const trimmed = tex.trimEnd();
  const typed = /(?<!\\)\\\\$/u.test(trimmed) ? trimmed.slice(0, -2).trimEnd() : trimmed;
  return hasRows(typed) ? `\\begin{gathered}${typed}\\end{gathered}` : tex;
}

/** A numbered formula, or one that defines a command, is no mere list of rows. */
function hasRows(tex: string): boolean {
  if (/\\(?:tag|[gex]?def|(?:re|provide)?newcommand)(?![a-zA-Z])/u.test(tex)) return false;
  let depth = 0;
  for (const [found] of tex.matchAll(sign)) {
    if (found === "\\\\" && depth === 0) return true;
    depth += stepOf(found);
    if (depth < 0) return false;
  }
  return false;
}

function stepOf(found: string): number {
  if (/^(?:\\begin|\\left|\{)/u.test(found)) return 1;
  return /^(?:\\end|\\right|\})/u.test(found) ? -1 : 0;
}
