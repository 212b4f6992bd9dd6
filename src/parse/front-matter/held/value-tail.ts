/** A value in quotes that close. */
const quotedValue = /^([^:：]*[:：]\s*)(?:"(?:\\.|[^"\\])*"|'(?:[^']|'')*'|“[^”]*”|‘[^’]*’)/u;

const longest = 80;

/** One separator, and nothing before it behind which another name might begin. */
const oneNameAlone = /^[^\s\p{Cc},;|([{:：=]*[:：=][^:：=]*$/u;

/**
 * Whether a line is one field and nothing more, as most are: a field that follows its value would have a name of its
 * own, a separator behind that and a blank or sign before it.
 */
export function hasNoTail(typed: string): boolean {
  return oneNameAlone.test(typed);
}

/**
 * The last words of a line without its comment. Within quotes that close they are part of the value, so only what
 * follows the quotes is left.
 */
export function valueTail(typed: string): string {
  return typed
    .replace(quotedValue, "$1 ")
    .replace(/\s#\s.*$/u, "")
    .slice(-longest);
}
