import { sitePlaces } from "../../src/model/address/site-places.ts";
import type { PenPage } from "../../src/model/page/index-page.ts";
import type { SiteView } from "../../src/model/page/site-view.ts";
import { wordsIn } from "../../src/model/words/words-in.ts";
import { htmlDocument } from "../document.ts";
import { html } from "../html.ts";
import { breadcrumbs } from "../parts/breadcrumbs.ts";
import { penMeaning, penName } from "../parts/highlight-legend.ts";
import { innerMasthead } from "../parts/masthead.ts";
import { pageHead } from "../parts/page-head.ts";
import { pagination } from "../parts/pagination.ts";
import { passageList } from "../parts/passage-list.ts";

/** Everything one pen marked, newest note first. */
export function penPage({ pen, passages, position, permalink }: PenPage, site: SiteView): string {
  const { indexes, navigation } = wordsIn(site.config.language);
  const title = indexes.highlights.penTitle(penName(pen.color, site));
  const number = position.number === 1 ? "" : ` (${navigation.pageOf(position.number, position.count)})`;
  const meaning = penMeaning(pen.color, site);
  const count = indexes.highlights.passages(pen.passageCount);
  return htmlDocument(
    {
      title: `${title}${number}`,
      description: `${site.config.title} · ${title}`,
      permalink,
      masthead: innerMasthead(permalink, site),
      main: html`<main id="Content" class="listing">
${pageHead({
  above: breadcrumbs([{ name: indexes.highlights.title, permalink: sitePlaces.highlights }], site),
  title,
  below: meaning === null ? count : `${meaning} · ${count}`,
})}
${passageList(passages, site)}
${pagination(position, site)}
</main>`,
    },
    site,
  );
}
