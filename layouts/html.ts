import type { Html } from "../src/model/page/html.ts";
import { escapeMarkup } from "./escape-markup.ts";
import { type Hole, Markup, markupTag } from "./markup.ts";

/** A piece of a page. */
export type HtmlMarkup = Markup<"html">;

/** What may fill a placeholder of `html`. */
export type HtmlHole = Hole<"html">;

/**
 * The only way to make HTML: strings put into it are escaped for text and quoted attributes. Attributes must be quoted.
 */
export const html = markupTag("html", escapeMarkup);

/** Marks a note's rendered Markdown as safe HTML. */
export function trusted(rendered: Html): HtmlMarkup {
  return new Markup("html", rendered);
}
