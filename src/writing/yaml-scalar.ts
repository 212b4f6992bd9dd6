/** Words that YAML 1.1 or 1.2 does not read as text; Jekyll still uses 1.1. */
const reserved = /^(?:~|null|true|false|yes|no|on|off|y|n|[-+]?\.?(?:inf|nan))$/iu;
const plain = /^[\p{L}][\p{L}\p{N}\p{M} _/().+%-]*$/u;

/** One line of text as a YAML scalar that every parser reads as exactly that text: plain if safe, else quoted. */
export function yamlScalar(text: string): string {
  const isPlain = plain.test(text) && !reserved.test(text) && text === text.trim();
  if (isPlain) return text;
  // Single quotes keep every other character, but a line must not contain line breaks or control characters.
  return /[\p{Cc}\u2028\u2029\uFEFF]/u.test(text) ? JSON.stringify(text) : `'${text.replaceAll("'", "''")}'`;
}

/** A list on one line. */
export function yamlList(items: readonly string[]): string {
  return `[${items.map(yamlScalar).join(", ")}]`;
}
