/** A value in quotes that close. */
const quotedValue = /^([^:：]*[:：]\s*)(?:"(?:\\.|[^"\\])*"|'(?:[^']|'')*'|“[^”]*”|‘[^’]*’)/u;

const longest = 80;

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
