/** A comment, a tag or a declaration, whatever it hides. */
const hiding = /%%|<[a-z/!?]/iu;

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

function countOf(text: string, sign: RegExp): number {
  return text.match(sign)?.length ?? 0;
}
