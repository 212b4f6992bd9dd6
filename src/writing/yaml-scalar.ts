/** Words that YAML 1.1 or 1.2 readers take for something else than text: Jekyll still reads 1.1. */
const reserved = /^(?:~|null|true|false|yes|no|on|off|y|n|[-+]?\.?(?:inf|nan))$/iu;
const plain = /^[\p{L}][\p{L}\p{N}\p{M} _/().+%-]*$/u;

/** One line of text as a YAML scalar that every reader takes for exactly that text: plain where that is safe, else quoted. */
export function yamlScalar(text: string): string {
  const isPlain = plain.test(text) && !reserved.test(text) && text === text.trim();
  if (isPlain) return text;
  // Single quotes keep every other character as it is, but a line may hold neither a line break nor a control character.
  return /[\p{Cc}\u2028\u2029\uFEFF]/u.test(text) ? JSON.stringify(text) : `'${text.replaceAll("'", "''")}'`;
}

/** A list on one line. */
export function yamlList(items: readonly string[]): string {
  return `[${items.map(yamlScalar).join(", ")}]`;
}
