import type { HighlightsPage, NewestOfPen } from "../../src/model/page/index-page.ts";
import type { SiteView } from "../../src/model/page/site-view.ts";
import { wordsIn } from "../../src/model/words/words-in.ts";
import { listingPage } from "../documents/listing-page.ts";
import { type HtmlMarkup, html } from "../html.ts";
import { penLabel, penMeaning, penName } from "../parts/highlights/highlight-legend.ts";
import { passageList } from "../parts/highlights/passage-list.ts";
import { pageLink } from "../parts/page-link.ts";
import { titledSection } from "../parts/titled-section.ts";
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
  const { highlights: words } = wordsIn(site.config.language).indexes;
  const meaning = penMeaning(pen.color, site);
  const rest = pen.passageCount > pen.newest.length;
  const title = html`${penLabel(pen.color, site)}${meaning !== null && html` ${meaning}`}`;
  const heading = html`${pageLink(pen.permalink, title, site)} <small>${words.passages(pen.passageCount)}</small>`;
  const more =
    rest &&
    html`<p class="more">${pageLink(pen.permalink, words.allOf(penName(pen.color, site), pen.passageCount), site)}</p>`;
  return titledSection(`Pen-${index}`, heading, html`${passageList(pen.newest, site)}\n${more}`);
}
