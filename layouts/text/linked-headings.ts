import { attributeText } from "../../src/model/text/attribute-text.ts";
import { type HtmlMarkup, html } from "../html.ts";
import { Markup } from "../markup.ts";
import { outsideLinks } from "./outside-links.ts";

const headingWithId = /<h(?<level>[2-6])(?=[^>]* id=")[^>]*>.*?<\/h\k<level>>/gsu;

const heading = /^(<[^>]* id="([^"]+)"[^>]*>)(.*)(<\/h[2-6]>)$/su;

/**
 * A section's markup in which each heading links to itself, so that its address can be copied. The words are the link,
 * because screen readers would read out a sign beside every heading. A heading that contains a link stays as it is.
 */
export const linkedHeadings = outsideLinks(headingWithId, linkedHeading);

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
