import type { Permalink } from "../../../src/model/address/addresses.ts";
import { sitePlaces } from "../../../src/model/address/site-places.ts";
import type { Issue } from "../../../src/model/page/page.ts";
import type { SiteView } from "../../../src/model/page/site-view.ts";
import { wordsIn } from "../../../src/model/words/words-in.ts";
import { type HtmlMarkup, html } from "../../html.ts";
import { dateTime } from "../date-time.ts";
import { pageLink } from "../page-link.ts";
import { navigation } from "./navigation.ts";
import { themeSwitch } from "./theme-switch.ts";

/** The head of the front page: issue number, date line of the newest note, and the title as on a newspaper. */
export function frontMasthead(current: Permalink, { number, date, streak }: Issue, site: SiteView): HtmlMarkup {
  const { config } = site;
  const words = wordsIn(config.language);
  return html`<header class="masthead front-masthead">
<p class="date-line">${number > 0 && html`<span>${words.counts.issue(number)}</span>`}${
    date === null ? null : dateTime(date, words.dates.long(date))
  }${streak > 1 && html`<span>${words.counts.streak(streak)}</span>`}</p>
<div class="title-plate"><h1 class="site-title">${pageLink(sitePlaces.home, config.title, site)}</h1>
${config.description === "" ? null : html`<p>${config.description}</p>`}</div>
${navigation(current, site)}
${themeSwitch(site)}
</header>`;
}

/** The head of every other page: the title and the menu on one line. */
export function innerMasthead(current: Permalink, site: SiteView): HtmlMarkup {
  return html`<header class="masthead inner-masthead">
<p class="site-title">${pageLink(sitePlaces.home, site.config.title, site)}</p>
${navigation(current, site)}
${themeSwitch(site)}
</header>`;
}
