import type { SiteView } from "../../src/model/page/site-view.ts";
import { wordsIn } from "../../src/model/words/words-in.ts";
import { type HtmlMarkup, html } from "../html.ts";

/** The button for the page's light, which a script shows and wakes: without one the system decides, and no button lies. */
export function themeSwitch(site: SiteView): HtmlMarkup {
  const { dark } = wordsIn(site.config.language).theme;
  return html`<button type="button" class="theme-switch" aria-label="${dark}" title="${dark}" aria-pressed="false" hidden></button>`;
}
