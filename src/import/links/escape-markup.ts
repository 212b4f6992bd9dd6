import { escapeHtml } from "../../parse/render/escape-html.ts";

/** Text as HTML, with pipes escaped, which would end a table cell. */
export function escapeMarkup(words: string): string {
  return escapeHtml(words).replaceAll("|", "&#124;");
}
