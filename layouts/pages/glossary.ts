import type { GlossaryWord } from "../../src/model/library.ts";
import { initialAnchor } from "../../src/model/page/index-initial.ts";
import type { GlossaryPage, InitialGroup } from "../../src/model/page/index-page.ts";
import type { SiteView } from "../../src/model/page/site-view.ts";
import { wordsIn } from "../../src/model/words/words-in.ts";
import { listingPage } from "../documents/listing-page.ts";
import { type HtmlMarkup, html } from "../html.ts";
import { pageLink } from "../parts/page-link.ts";
import { meaningParts } from "../parts/terms/meaning-parts.ts";
import { initialJumps } from "../parts/ways/initial-jumps.ts";
import { pagination } from "../parts/ways/pagination.ts";
import { wordTally } from "../parts/ways/word-tally.ts";

/** The words that the notes explain, in index order, each with what every note says of it. */
export function glossaryPage(page: GlossaryPage, site: SiteView): string {
  const { permalink, position, wordCount, groups, jumps, words: tally } = page;
  const { indexes, counts } = wordsIn(site.config.language);
  const { glossary: words } = indexes;
  return listingPage(
    {
      permalink,
      position,
      heading: words.title,
      below: wordCount === 0 ? words.none : counts.terms(wordCount),
      content: html`${initialJumps(jumps, wordCount, site)}
${groups.map((group) => initialGroup(group, site))}
${pagination(position, site)}`,
      margin: [wordTally(tally, { countInWords: words.explained }, { permalink, site })],
    },
    site,
  );
}

function initialGroup({ initial, items }: InitialGroup<GlossaryWord>, site: SiteView): HtmlMarkup {
  return html`<div class="glossary-group">
<h2 id="${initialAnchor(initial)}">${initial}</h2>
<dl class="glossary">${items.map((word) => entry(word, site))}</dl>
</div>
`;
}

function entry({ name, term, meanings }: GlossaryWord, site: SiteView): HtmlMarkup {
  const shown = term === null ? name : pageLink(term.permalink, name, site);
  return html`<div>
<dt>${shown}</dt>
${meanings.map((meaning) => html`<dd>${meaningParts(meaning, site)}</dd>\n`)}</div>
`;
}
