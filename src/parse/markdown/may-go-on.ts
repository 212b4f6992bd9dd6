/** A comment, a tag other than `<br>` or a declaration, whatever it hides. */
const hiding = /%%|<(?!br\s*\/?>)[a-z/!?]/iu;

const pairs = [/`/gu, /\$/gu, /\*\*/gu, /__/gu, /~~/gu, /==/gu];

/**
 * Whether markup that begins in a text may end below it, so that the text must not be taken from what follows: a
 * comment or an element may hide that, and a link, code or emphasis may go on in it. When in doubt, it does.
 */
export function mayGoOn(text: string): boolean {
  return (
    hiding.test(text) ||
    pairs.some((sign) => countOf(text, sign) % 2 === 1) ||
    countOf(text, /\[/gu) !== countOf(text, /\]/gu) ||
    countOf(text, /\(/gu) > countOf(text, /\)/gu)
  );
}

/** Whether a line goes on with the sentence of the one above, `… should list the` and below it `keywords: …`. */
export function isWrapped(above: string, line: string): boolean {
  return above.length > shortestWrapped && /[a-z,]$/u.test(above) && /^[a-z]/u.test(line);
}

/** Editors do not wrap shorter lines. */
const shortestWrapped = 40;

function countOf(text: string, sign: RegExp): number {
  return text.match(sign)?.length ?? 0;
}
