/** The offset after a link's `](target "title")` or `][label]`, whose `]` is at `closingBracket`. */
export function afterLinkTarget(source: string, closingBracket: number): number {
  const next = closingBracket + 1;
  if (source[next] === "[") return Math.max(source.indexOf("]", next) + 1, next);
  return source[next] === "(" ? afterParenthesis(source, next) : next;
}

const quotes: ReadonlySet<string> = new Set(['"', "'"]);

function afterParenthesis(source: string, open: number): number {
  let depth = 0;
  for (let at = open; at < source.length; at += 1) {
    const here = source.charAt(at);
    if (here === "\\") at += 1;
    else if (here === "<" && at === open + 1) at = indexOr(source, ">", at);
    else if (quotes.has(here) && isAfterSpace(source, at)) at = indexOr(source, here, at + 1);
    else if (here === "(") depth += 1;
    else if (here === ")") depth -= 1;
    if (depth === 0) return at + 1;
  }
  return open;
}

/** A quotation mark opens a title only behind white space. */
function isAfterSpace(source: string, at: number): boolean {
  return /\s/u.test(source.charAt(at - 1));
}

function indexOr(source: string, wanted: string, from: number): number {
  const found = source.indexOf(wanted, from);
  return found === -1 ? from : found;
}

/** The offset after an image whose `!` is at `bang`. */
export function afterImage(source: string, bang: number): number {
  let depth = 0;
  for (let at = bang; at < source.length; at += 1) {
    const here = source[at];
    if (here === "\\") at += 1;
    else if (here === "[") depth += 1;
    else if (here === "]") depth -= 1;
    if (depth === 0 && here === "]") return afterLinkTarget(source, at);
  }
  return bang;
}
