import type { NotePage } from "../../../../src/model/page/page.ts";
import type { SiteView } from "../../../../src/model/page/site-view.ts";
import { type HtmlMarkup, html } from "../../../html.ts";
import { backlinks } from "./backlinks.ts";
import { relatedNotes } from "./related-notes.ts";

/**
 * What stands beside the clipping: a long note's contents and the student's own words come first, then related notes
 * and backlinks. Empty if there is nothing.
 */
export function noteMargin(page: NotePage, first: readonly HtmlMarkup[], site: SiteView): HtmlMarkup | null {
  const last = [relatedNotes(page.related, site), backlinks(page.backlinks, site)].filter((part) => part !== null);
  const parts = [...first, ...last];
  return parts.length === 0 ? null : html`<div class="margin">${parts}</div>`;
}
