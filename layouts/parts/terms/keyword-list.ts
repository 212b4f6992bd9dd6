import type { TaxonomyKind, TermLink } from "../../../src/model/library.ts";
import type { SiteView } from "../../../src/model/page/site-view.ts";
import { wordsIn } from "../../../src/model/words/words-in.ts";
import { type HtmlMarkup, html } from "../../html.ts";
import { firstAndRest, unfolding } from "../first-and-rest.ts";
import { pageLink } from "../page-link.ts";

/** Keywords, each linked to its notes; empty when there are none. A label that is markup is kept as markup. */
export function keywordList(terms: readonly TermLink[], label: string | HtmlMarkup, site: SiteView): HtmlMarkup | null {
  return terms.length === 0 ? null : html`${named(label)}${links("keywords", terms, site)}`;
}

/**
 * The words of one kind that a note carries; keywords look different from tags and categories. Of very many, only the
 * first are visible and the rest unfold. Nothing if there are none.
 */
export function noteTerms(
  kind: TaxonomyKind,
  terms: readonly TermLink[],
  { site, label }: { readonly site: SiteView; readonly label?: HtmlMarkup | null },
): HtmlMarkup | null {
  if (terms.length === 0) return null;
  const { note, counts } = wordsIn(site.config.language);
  const style = kind === "keywords" ? "keywords" : "tags";
  const { first, rest } = firstAndRest(terms);
  const more = rest.length > 0 && unfolding(counts.more(kind, rest.length), links(style, rest, site), "more-words");
  return html`${named(label ?? note[kind])}${links(style, first, site)}${more}`;
}

function named(label: string | HtmlMarkup): HtmlMarkup {
  return typeof label === "string" ? html`<span class="visually-hidden">${label}</span>` : label;
}

function links(style: string, terms: readonly TermLink[], site: SiteView): HtmlMarkup {
  return html`<ul class="${style}">${terms.map(
    ({ name, permalink }) => html`<li>${pageLink(permalink, name, site)}</li>`,
  )}</ul>`;
}
