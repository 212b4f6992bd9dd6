import { escapeHtml } from "../../parse/render/escape-html.ts";

/** Text as HTML that may stand in a table cell: a pipe, which would end it, is escaped, too. */
export function escapeForCell(words: string): string {
  return escapeHtml(words).replaceAll("|", "&#124;");
}
