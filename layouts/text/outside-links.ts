import type { HtmlMarkup } from "../html.ts";
import { Markup } from "../markup.ts";

/** Elements that must not contain a link. */
const noLinksInside = String.raw`<(\/?)(?:a|summary|button)\b[^>]*>`;

/** Rewrites what a global pattern matches in markup, but not inside a link, a summary or a button. */
export function outsideLinks(
  pattern: RegExp,
  rewrite: (matched: string) => string,
): (markup: HtmlMarkup) => HtmlMarkup {
  const piece = new RegExp(`${noLinksInside}|${pattern.source}`, pattern.flags);
  return ({ text }) => {
    let depth = 0;
    const rewritten = text.replace(piece, (whole, end: string | undefined) => {
      if (end === undefined) return depth > 0 ? whole : rewrite(whole);
      depth = Math.max(0, depth + (end === "" ? 1 : -1));
      return whole;
    });
    return new Markup("html", rewritten);
  };
}
