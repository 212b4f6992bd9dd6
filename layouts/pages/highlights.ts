import { hrefOf } from "../../src/model/address/href.ts";
import type { HighlightsPage, NewestOfPen } from "../../src/model/page/index-page.ts";
import type { SiteView } from "../../src/model/page/site-view.ts";
import { wordsIn } from "../../src/model/words/words-in.ts";
import { listingPage } from "../documents/listing-page.ts";
import { type HtmlMarkup, html } from "../html.ts";
import { penMeaning, penName } from "../parts/highlights/highlight-legend.ts";
import { passageList } from "../parts/highlights/passage-list.ts";
import { wordTally } from "../parts/ways/word-tally.ts";

/** All highlights by pen: the newest of each, and the keywords with the most. */
export function highlightsPage({ pens, words: tally, permalink }: HighlightsPage, site: SiteView): string {
  const { highlights: words } = wordsIn(site.config.language).indexes;
  const count = pens.reduce((sum, { passageCount }) => sum + passageCount, 0);
  return listingPage(
    {
      permalink,
      heading: words.title,
      below: count === 0 ? words.none : words.passages(count),
      content: pens.map((pen, index) => newestOfPen(pen, index, site)),
      margin: [wordTally(tally, { countInWords: words.passages, fragment: "Highlights" }, { permalink, site })],
    },
    site,
  );
}

function newestOfPen(pen: NewestOfPen, index: number, site: SiteView): HtmlMarkup {
  const { basePath, language } = site.config;
  const { highlights: words } = wordsIn(language).indexes;
  const name = penName(pen.color, site);
  const meaning = penMeaning(pen.color, site);
  const href = hrefOf(pen.permalink, basePath);
  const rest = pen.passageCount > pen.newest.length;
  return html`<section aria-labelledby="Pen-${index}">
<h2 id="Pen-${index}"><a href="${href}"><span class="pen" data-pen="${pen.color}">${name}</span>${meaning === null ? null : html` ${meaning}`}</a> <small>${words.passages(pen.passageCount)}</small></h2>
${passageList(pen.newest, site)}
${rest && html`<p class="more"><a href="${href}">${words.allOf(name, pen.passageCount)}</a></p>`}
</section>`;
}
