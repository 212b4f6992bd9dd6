import { attributeText } from "../../src/model/text/attribute-text.ts";
import { type HtmlMarkup, html } from "../html.ts";
import { Markup } from "../markup.ts";

/** A heading that has an address, and what no link may stand in. */
const piece = /<(\/?)(?:a|summary|button)\b[^>]*>|<h([2-6])(?=[^>]* id=")[^>]*>.*?<\/h\2>/gsu;

const heading = /^(<[^>]* id="([^"]+)"[^>]*>)(.*)(<\/h[2-6]>)$/su;

/**
 * A section's markup in which each heading is a link to itself, so that its address can be copied. The words are the link: a
 * sign beside them would be read out as a part of every heading. One that holds a link of its own stays as it is.
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

/** The words of a heading as a link to it; the words alone where nothing or a link is in them. */
export function headingLink(anchor: string, words: HtmlMarkup): HtmlMarkup {
  if (/<(?:a|button|details|input)\b/u.test(words.text) || !/[^\s]/u.test(words.text.replace(/<[^>]*>/gu, "")))
    return words;
  return html`<a class="anchor" href="#${encodeURIComponent(anchor)}">${words}</a>`;
}
