import { escapeHtml } from "../parse/render/escape-html.ts";

const address = /((?:[a-z][a-z0-9+.-]*:\/\/|mailto:)[^\s<>{]+)/iu;

/**
 * One line of plain text as Markdown that shows it: only what would begin a block, an inline construct or Liquid is
 * escaped.
 */
export function markdownText(line: string): string {
  const pieces = line.split(address);
  const written = pieces.map((piece, index) => {
    if (index % 2 === 0) return escapeInline(piece);
    // A bare address would swallow a backslash inside it or right after it.
    const standsAlone = piece === escapeInline(piece) && /^(?:\s|$)/u.test(pieces[index + 1] ?? "");
    return standsAlone ? piece : `<${piece}>`;
  });
  return escapeStart(written.join(""));
}

function escapeInline(text: string): string {
  return text.replace(/\\(?=[!-/:-@[-`{-~])|\\$|[*_`[<]|(?<=~)~|(?<==)=|(?<=%)%|(?<=\{)[{%]|&(?=#?\w+;)/gu, "\\$&");
}

/**
 * Escapes what would begin a heading, list, quote, definition or rule, and the signs that close a heading or name a
 * block.
 */
function escapeStart(line: string): string {
  return line
    .replace(/^(?:#(?=[\s#\d]|$)|[+-](?=\s|$)|>|[:~](?=\s)|:(?=::)|-(?=-+\s*$)|=(?==*\s*$))/u, "\\$&")
    .replace(/^(\d{1,9})([.)])(?=\s|$)/u, "$1\\$2")
    .replace(/(?<=\s)(?:#+|\^[\w-]+)$/u, "\\$&");
}

/** A web address as a Markdown link's destination. */
export function linkDestination(url: string): string {
  const safe = url.replace(/[\\{}]/gu, encodeURIComponent).replace(/&(?=#?\w+;)/gu, "\\&");
  return /[()\s<>]/u.test(safe) ? `<${safe.replace(/[<>\s]/gu, encodeURIComponent)}>` : safe;
}

/** One line of plain text as an HTML paragraph, in which no Markdown or section begins. */
export function htmlParagraph(line: string): string {
  const text = escapeHtml(line).replace(/\{(?=[{%])/gu, "&#123;");
  return `<p>${text.replace(/%(?=%)/gu, "&#37;")}</p>`;
}
