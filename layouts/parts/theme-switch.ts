import type { SiteView } from "../../src/model/page/site-view.ts";
import { wordsIn } from "../../src/model/words/words-in.ts";
import { type HtmlMarkup, html } from "../html.ts";

/** Three buttons for the page's light, which a script shows and wakes: without one the system decides, and no button lies. */
export function themeSwitch(site: SiteView): HtmlMarkup {
  const { theme } = wordsIn(site.config.language);
  const button = (value: string, name: string): HtmlMarkup =>
    html`<button type="button" data-theme-choice="${value}" aria-pressed="${value === "" ? "true" : "false"}">${name}</button>`;
  return html`<div class="theme-switch" role="group" aria-label="${theme.title}" hidden>${button("", theme.system)}${button(
    "light",
    theme.light,
  )}${button("dark", theme.dark)}</div>`;
}
