import { sanitize } from "hast-util-sanitize";
import { escapeHtml } from "../../parse/render/escape-html.ts";
import { allowedMarkup } from "./allowed-markup.ts";
import { readMarkup, wordsOfMarkup, writeMarkup } from "./markup-tree.ts";

/** Rewritten markup may be read differently again; honest markup never is, and an attack rarely twice. */
const mostReadings = 5;

/**
 * Removes anything that could run, load, cover or reach out of its place, however malformed the markup; every visible
 * word stays. Unchanged if nothing has to be removed or closed. The result is read once more and must come out the
 * same; markup that never does is reduced to its words.
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

/** An attribute without a value has two spellings, and so has an apostrophe. Quotes in text and values are escaped. */
function spelledAlike(markup: string): string {
  return markup.replaceAll('=""', "").replaceAll("&#39;", "'");
}
