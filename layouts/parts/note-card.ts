import { hrefOf } from "../../src/model/address/href.ts";
import type { PublishedNote } from "../../src/model/library.ts";
import type { SiteView } from "../../src/model/page/site-view.ts";
import { wordsIn } from "../../src/model/words/words-in.ts";
import { type HtmlMarkup, html } from "../html.ts";
import { dateTime } from "./date-time.ts";

/** A note in a list: when, under which tag, its title as the link, and what it says in short. */
export function noteCard(published: PublishedNote, headingLevel: 2 | 3, site: SiteView): HtmlMarkup {
  const { note, permalink } = published;
  const date = note.date.value;
  const tag = note.tags[0]?.value ?? note.categories[0]?.value ?? null;
  const said = note.summary?.value ?? note.subtitle;
  return html`<article class="card">
<p class="kicker">${dateTime(date, wordsIn(site.config.language).dates.short(date))}${tag === null ? null : html` <b>${tag}</b>`}</p>
<h${headingLevel} class="card-title"><a href="${hrefOf(permalink, site.config.basePath)}">${note.title.value}</a></h${headingLevel}>
${said === null ? null : html`<p class="card-summary">${said}</p>`}
</article>`;
}
