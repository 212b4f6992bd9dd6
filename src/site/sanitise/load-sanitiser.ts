import type { Sanitise } from "../../model/page/site-view.ts";
import type { FeedContent } from "../../model/site-config.ts";
import { escapeHtml } from "../../parse/render/escape-html.ts";
import { isPlainMarkup } from "./plain-markup.ts";

/**
 * The final check on the markup of feeds. Plain markup passes. Anything else is sanitised where feeds carry full texts,
 * in which an author's markup may occur; otherwise there is none, no sanitiser is loaded, and any would be shown as
 * text.
 */
export async function loadSanitiser(content: FeedContent): Promise<Sanitise> {
  const sanitise = content === "full" ? await loaded() : escapeHtml;
  return (markup) => (isPlainMarkup(markup) ? markup : sanitise(markup));
}

async function loaded(): Promise<Sanitise> {
  return (await import("./sanitise-markup.ts")).sanitiseMarkup;
}
