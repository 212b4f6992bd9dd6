import { initialAnchor } from "../../src/model/page/index-initial.ts";
import type { CountedTerm, InitialGroup, TaxonomyPage } from "../../src/model/page/index-page.ts";
import type { SiteView } from "../../src/model/page/site-view.ts";
import { wordsIn } from "../../src/model/words/words-in.ts";
import { listingPage } from "../documents/listing-page.ts";
import { type HtmlMarkup, html } from "../html.ts";
import { pageLink } from "../parts/page-link.ts";
import { termCloud } from "../parts/terms/term-cloud.ts";
import { titledSection } from "../parts/titled-section.ts";
import { initialJumps } from "../parts/ways/initial-jumps.ts";
import { pagination } from "../parts/ways/pagination.ts";

/**
 * The index of all tags, categories or keywords: the most used ones large, then all of them, as at the back of a book.
 */
export function taxonomyPage(page: TaxonomyPage, site: SiteView): string {
  const { taxonomy, termCount, permalink, position, mostUsed, groups, jumps } = page;
  const { navigation, counts, lists, indexes } = wordsIn(site.config.language);
  return listingPage(
    {
      permalink,
      position,
      isWide: true,
      heading: navigation.taxonomies[taxonomy],
      below: termCount === 0 ? lists.taxonomyEmpty[taxonomy] : counts.terms(termCount),
      content: html`${termCloud(mostUsed, site)}
${
  termCount > 0 &&
  titledSection(
    "Index",
    indexes.terms.inOrder,
    html`${initialJumps(jumps, termCount, site)}
<div class="initial-groups">${groups.map((group) => initialGroup(group, site))}</div>`,
  )
}
${pagination(position, site)}`,
    },
    site,
  );
}

function initialGroup({ initial, items }: InitialGroup<CountedTerm>, site: SiteView): HtmlMarkup {
  return html`<div class="initial-group">
<h3 id="${initialAnchor(initial)}">${initial}</h3>
<ul class="term-index">${items.map((term) => entry(term, site))}</ul>
</div>`;
}

function entry({ name, permalink, noteCount }: CountedTerm, site: SiteView): HtmlMarkup {
  const count = wordsIn(site.config.language).counts.copies(noteCount);
  return html`<li>${pageLink(permalink, html`<span>${name}</span> <span class="count">${count}</span>`, site)}</li>`;
}
