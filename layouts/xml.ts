import { escapeMarkup } from "./escape-markup.ts";
import { type Markup, markupTag } from "./markup.ts";

/** A piece of a feed or a sitemap. */
export type XmlMarkup = Markup<"xml">;

/** Characters that XML 1.0 § 2.2 forbids even when escaped, including unpaired surrogates. */
const illegal = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** The only way to make XML: strings put into it are escaped, and lose the characters XML 1.0 forbids. */
export const xml = markupTag("xml", (text) => escapeMarkup(text.replace(illegal, "")));
