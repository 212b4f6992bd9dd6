import { readYaml } from "../../yaml/yaml.ts";

/** Writes a text as a YAML value in single quotes, where only the quote itself is special. */
export function quoteScalar(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** Words that cannot mean anything else; the YAML reader is asked about all others. */
const plainWords = /^(?!(?:null|true|false)$)[\p{L}][\p{L}\p{N}]*(?: [\p{L}\p{N}]+)*$/iu;

/**
 * Writes a text as an item of a `[…]` list: bare where that is safe, else in quotes, without which wide commas would
 * split it.
 */
export function listItem(text: string): string {
  if (plainWords.test(text)) return text;
  if (/[，、]/u.test(text)) return quoteScalar(text);
  const reading = readYaml(`[${text}]`);
  const item =
    reading.ok && reading.root.kind === "list" && reading.root.items.length === 1 ? reading.root.items[0] : null;
  const safe = item?.kind === "scalar" && item.value === text;
  return safe ? text : quoteScalar(text);
}

/** Writes texts as a `[…]` list. */
export function listOf(texts: readonly string[]): string {
  return `[${texts.map(listItem).join(", ")}]`;
}

/** Writes a text as a one-line value: bare where that is safe, else in quotes. */
export function plainScalar(text: string): string {
  if (plainWords.test(text)) return text;
  const reading = readYaml(`key: ${text}`);
  const value = reading.ok && reading.root.kind === "fields" ? reading.root.entries[0]?.value : undefined;
  return value?.kind === "scalar" && value.value === text ? text : quoteScalar(text);
}
