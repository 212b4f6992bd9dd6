import { hrefOf } from "../../src/model/href.ts";
import type { TaxonomyPage } from "../../src/model/page.ts";
import type { SiteView } from "../../src/model/site-view.ts";
import { wordsIn } from "../../src/model/words/words-in.ts";
import { htmlDocument } from "../document.ts";
import { html } from "../html.ts";
import { innerMasthead } from "../parts/masthead.ts";
import { pageHead } from "../parts/page-head.ts";

/** The index of all tags, categories or keywords, as at the back of a book: each with the number of its notes. */
export function taxonomyPage({ taxonomy, permalink }: TaxonomyPage, site: SiteView): string {
  const { basePath, language, title: siteTitle } = site.config;
  const { navigation, counts, lists } = wordsIn(language);
  const title = navigation.taxonomies[taxonomy.kind];
  const { terms } = taxonomy;
  return htmlDocument(
    {
      title,
      description: `${siteTitle} · ${title}`,
      permalink,
      masthead: innerMasthead(permalink, site),
      main: html`<main id="Content" class="listing">
${pageHead({ above: null, title, below: terms.length === 0 ? lists.taxonomyEmpty[taxonomy.kind] : counts.terms(terms.length) })}
${
  terms.length === 0
    ? null
    : html`<ul class="term-index">${terms.map(
        (term) =>
          html`<li><a href="${hrefOf(term.permalink, basePath)}"><span>${term.name}</span> <span class="count">${counts.copies(term.notes.length)}</span></a></li>`,
      )}</ul>`
}
</main>`,
    },
    site,
  );
}
