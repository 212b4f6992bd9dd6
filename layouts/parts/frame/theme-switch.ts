import type { SiteView } from "../../../src/model/page/site-view.ts";
import { wordsIn } from "../../../src/model/words/words-in.ts";
import { type HtmlMarkup, html } from "../../html.ts";

/**
 * The theme button, shown and enabled by a script. Without scripts the system decides, so the button would do nothing.
 */
export function themeSwitch(site: SiteView): HtmlMarkup {
  const { dark } = wordsIn(site.config.language).theme;
  return html`<button type="button" class="theme-switch" aria-label="${dark}" title="${dark}" aria-pressed="false" hidden></button>`;
}
