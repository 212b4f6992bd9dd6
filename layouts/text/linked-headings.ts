import { attributeText } from "../../src/model/text/attribute-text.ts";
import { type HtmlMarkup, html } from "../html.ts";
import { Markup } from "../markup.ts";

/** A heading with an id, and elements in which no link may stand. */
const piece = /<(\/?)(?:a|summary|button)\b[^>]*>|<h([2-6])(?=[^>]* id=")[^>]*>.*?<\/h\2>/gsu;

const heading = /^(<[^>]* id="([^"]+)"[^>]*>)(.*)(<\/h[2-6]>)$/su;

/**
 * A section's markup in which each heading links to itself, so that its address can be copied. The words are the link, since
 * a sign beside them would be read out with every heading. A heading that contains a link stays as it is.
 */
export function linkedHeadings(markup: HtmlMarkup): HtmlMarkup {
  let depth = 0;
  const linked = markup.text.replace(piece, (whole, end: string | undefined) => {
    if (end === undefined) return depth > 0 ? whole : linkedHeading(whole);
    depth = Math.max(0, depth + (end === "" ? 1 : -1));
    return whole;
  });
  return new Markup("html", linked);
}

function linkedHeading(whole: string): string {
  const [, opening = "", anchor, words = "", closing = ""] = heading.exec(whole) ?? [];
  if (anchor === undefined) return whole;
  return `${opening}${headingLink(attributeText(anchor), new Markup("html", words)).text}${closing}`;
}

/** A heading's words as a link to it; just the words where they are empty or contain a link. */
export function headingLink(anchor: string, words: HtmlMarkup): HtmlMarkup {
  if (/<(?:a|button|details|input)\b/u.test(words.text) || !/[^\s]/u.test(words.text.replace(/<[^>]*>/gu, "")))
    return words;
  return html`<a class="anchor" href="#${encodeURIComponent(anchor)}">${words}</a>`;
}
