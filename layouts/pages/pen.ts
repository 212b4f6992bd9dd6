import { sitePlaces } from "../../src/model/address/site-places.ts";
import type { PenPage } from "../../src/model/page/index-page.ts";
import type { SiteView } from "../../src/model/page/site-view.ts";
import { wordsIn } from "../../src/model/words/words-in.ts";
import { listingPage } from "../documents/listing-page.ts";
import { html } from "../html.ts";
import { penMeaning, penName } from "../parts/highlights/highlight-legend.ts";
import { passageList } from "../parts/highlights/passage-list.ts";
import { penList } from "../parts/highlights/pen-list.ts";
import { pagination } from "../parts/ways/pagination.ts";
import { wordTally } from "../parts/ways/word-tally.ts";

/** Everything highlighted with one pen, newest note first. */
export function penPage(
  { pen, passages, position, permalink, allPens, words: tally }: PenPage,
  site: SiteView,
): string {
  const { highlights: words } = wordsIn(site.config.language).indexes;
  const meaning = penMeaning(pen.color, site);
  const count = words.passages(pen.passageCount);
  return listingPage(
    {
      permalink,
      position,
      heading: words.penTitle(penName(pen.color, site)),
      above: [{ name: words.title, permalink: sitePlaces.highlights }],
      below: meaning === null ? count : `${meaning} · ${count}`,
      content: html`${passageList(passages, site)}
${pagination(position, site)}`,
      margin: [
        penList(allPens, pen.permalink, site),
        wordTally(tally, { countInWords: words.passages, fragment: "Highlights" }, { permalink, site }),
      ],
    },
    site,
  );
}
