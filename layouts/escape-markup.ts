const special = /[&<>"']/;
const everySpecial = /[&<>"']/g;

const references: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Escapes for text and for attribute values in either quote, in HTML and XML alike. */
export function escapeMarkup(text: string): string {
  return special.test(text) ? text.replace(everySpecial, (character) => references[character] ?? "") : text;
}
