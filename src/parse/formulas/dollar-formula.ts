/** The most characters a formula between single dollars may have. */
const longest = 1000;

/** Commands whose braces hold words. */
const wordsOfFormula = /\\(?:text(?:rm|bf|it|sf|tt|normal)?|mbox|hbox|tag)\*?\s*\{[^{}]*\}/gu;

const eastAsian = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * The offset after the closing dollar of the formula that begins at `start`; null when none does. Follows pandoc's
 * rule, but is stricter, because money, variable names and code use dollars too; over several lines, it must look like
 * nothing else.
 */
export function endOfDollarFormula(text: string, start: number, textEnd: number): number | null {
  const before = text.charAt(start - 1);
  if (/[\p{Script=Latin}\p{N}$]/u.test(before) || /[\s$]/u.test(text.charAt(start + 1))) return null;
  const close = closingDollar(text, start + 1, Math.min(textEnd, start + longest));
  if (close === null) return null;
  const tex = text.slice(start + 1, close);
  const after = close + 1 < textEnd ? text.charAt(close + 1) : "";
  if (tex === "" || /\s$/u.test(tex) || /[\d${]/u.test(after)) return null;
  const symbols = tex.replace(wordsOfFormula, "");
  if (eastAsian.test(symbols) || /["“”]/u.test(symbols)) return null;
  if (isAmount(symbols, after) || isName(symbols, after)) return null;
  if (tex.includes("\n") && !isCertain(tex.replace(wordsOfFormula, String.raw`\,`), after)) return null;
  return close + 1;
}

/** A backslash escapes the next character; code ends the search. */
function closingDollar(text: string, from: number, end: number): number | null {
  for (let index = from; index < end; index += 1) {
    const sign = text.charAt(index);
    if (sign === "$") return index;
    if (sign === "`") return null;
    if (sign === "\\") index += 1;
  }
  return null;
}

/** `$5 and 6$`, `$5–US$`, `$5/$a`: money, with words or another currency after it. */
function isAmount(tex: string, after: string): boolean {
  if (!/^[\d.,+-]*\d/u.test(tex)) return false;
  return /\s[A-Za-z]{2}|[-–—~/(,:;]$|(?:^|[^A-Za-z\\])(?:US|A|C|HK|NT|S|NZ|R)$/u.test(tex) || /[A-Za-z]/u.test(after);
}

/** `$HOME:$PATH`, `$AAPL/$MSFT`: names that each begin with a dollar. */
function isName(tex: string, after: string): boolean {
  return /^[A-Za-z_]\w+[^\w\\^{}=]*$/u.test(tex) && /[A-Za-z_]/u.test(after);
}

/** Commands, with a name or words in the braces behind them, and what is set above or below a letter. */
const marks = /\\(?:[A-Za-z]+\*?(?:\s*\{[A-Za-z*\s]*\})?|[^A-Za-z])|[_^]\s*(?:\{[^{}]*\}|[A-Za-z0-9])/gu;

/** Whether nothing but a formula has these signs: there are marks of TeX or an equation, and no words. */
function isCertain(tex: string, after: string): boolean {
  if (/[\p{Script=Latin}_]/u.test(after)) return false;
  const rest = tex.replace(marks, " ");
  const isMarked = rest !== tex;
  if (/^[\d.,+-]*\d/u.test(tex) && !isMarked) return false;
  return (isMarked || /[=<>]/u.test(tex)) && !/\p{L}{3}|\p{L}{2}\s+\p{L}{2}/u.test(rest);
}
