import { sanitize } from "hast-util-sanitize";
import { escapeHtml } from "../../parse/render/escape-html.ts";
import { allowedMarkup } from "./allowed-markup.ts";
import { readMarkup, wordsOfMarkup, writeMarkup } from "./markup-tree.ts";

/** Rewritten markup may be read differently again; honest markup never is, and an attack rarely twice. */
const mostReadings = 5;

/**
 * Markup without anything that could run, load, cover or reach out of its place, whatever its writer did wrong; every word
 * that it would have shown stays. Where there is nothing to take out and nothing to close, the text is the very same. What is
 * handed back was read once more after the last change and came out as it was; a text that never does is handed back as its words alone.
 */
export function sanitiseMarkup(markup: string): string {
  let text = markup;
  for (let reading = 0; reading < mostReadings; reading += 1) {
    const read = readMarkup(text);
    if (read === null) break;
    const clean = writeMarkup(sanitize(read.tree, allowedMarkup(read.attributes)));
    if (spelledAlike(clean) === spelledAlike(text)) return text;
    text = clean;
  }
  return escapeHtml(wordsOfMarkup(text));
}

/** An attribute without a value has two spellings, and so has an apostrophe. Quotes in words and values are escaped. */
function spelledAlike(markup: string): string {
  return markup.replaceAll('=""', "").replaceAll("&#39;", "'");
}
