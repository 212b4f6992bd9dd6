import { escapeHtml } from "../../parse/render/escape-html.ts";

/** Words as HTML has them, also in a table, whose cells a pipe would end. */
export function escapeMarkup(words: string): string {
  return escapeHtml(words).replaceAll("|", "&#124;");
}
