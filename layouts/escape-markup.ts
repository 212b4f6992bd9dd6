const special = /[&<>"']/;

/** Escapes for text and for attribute values in either quote, in HTML and XML alike. */
export function escapeMarkup(text: string): string {
  if (!special.test(text)) return text;
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}
