const references: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
]);

/** Text for use between tags or inside a double-quoted attribute. */
export function escapeHtml(text: string): string {
  if (!/[&<>"]/u.test(text)) return text;
  return text.replace(/[&<>"]/gu, (character) => references.get(character) ?? character);
}

/** An opening tag; a null attribute is written without a value, an undefined one is left out. */
export function openingTag(name: string, attributes: Readonly<Record<string, string | null | undefined>>): string {
  let written = "";
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value !== undefined) written += value === null ? ` ${attribute}` : ` ${attribute}="${escapeHtml(value)}"`;
  }
  return `<${name}${written}>`;
}
