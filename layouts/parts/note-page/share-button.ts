import type { SiteView } from "../../../src/model/page/site-view.ts";
import { wordsIn } from "../../../src/model/words/words-in.ts";
import { type HtmlMarkup, html } from "../../html.ts";

/** Copies a note's address, or passes it on from a phone. A script shows it where the browser can do so. */
export function shareButton({ config }: SiteView): HtmlMarkup {
  return html`<button type="button" class="share" hidden>${wordsIn(config.language).note.share}</button>`;
}
