import { sitePlaces } from "../../src/model/address/site-places.ts";
import type { Meaning } from "../../src/model/library.ts";
import type { TermPage } from "../../src/model/page/index-page.ts";
import type { SiteView } from "../../src/model/page/site-view.ts";
import type { TermDetails } from "../../src/model/page/term-details.ts";
import { wordsIn } from "../../src/model/words/words-in.ts";
import { listingPage } from "../documents/listing-page.ts";
import { type HtmlMarkup, html } from "../html.ts";
import { termTimeline } from "../parts/charts/term-timeline.ts";
import { unfolding } from "../parts/first-and-rest.ts";
import { passageList } from "../parts/highlights/passage-list.ts";
import { noteList } from "../parts/notes-listed/note-list.ts";
import { askedList } from "../parts/questions/asked-list.ts";
import { companionList } from "../parts/terms/companions.ts";
import { followFeeds } from "../parts/terms/follow-feeds.ts";
import { meaningParts } from "../parts/terms/meaning-parts.ts";
import { titledSection } from "../parts/titled-section.ts";
import { pagination } from "../parts/ways/pagination.ts";

/** All notes with one tag, category or keyword, and what they say together. */
export function termPage(page: TermPage, site: SiteView): string {
  const { term, notes, position, permalink, details, feeds } = page;
  const { navigation, counts, dates, lists, indexes: words } = wordsIn(site.config.language);
  const span = term.days === null ? "" : ` · ${dates.range(term.days.oldest, term.days.newest)}`;
  const index = { name: navigation.taxonomies[term.kind], permalink: sitePlaces[term.kind] };
  return listingPage(
    {
      permalink,
      position,
      title: `${term.name} · ${lists.termKind[term.kind]}`,
      description: lists.describeTerm(term.name, term.noteCount),
      heading: term.name,
      above: [index],
      crumbs: [index, { name: term.name, permalink: term.permalink }],
      feed: feeds === null ? null : { ...feeds, title: words.term.feedTitle(term.name) },
      below: `${counts.notes(term.noteCount)}${span}`,
      content: html`${details && meanings(details, site)}
${details && termTimeline(term, details.timeline, site)}
${noteList(notes, 2, site)}
${pagination(position, site)}
${details && markedPassages(details, site)}`,
      margin: details === null ? [] : marginOf(page, details, site),
    },
    site,
  );
}

function marginOf({ term, feeds }: TermPage, details: TermDetails, site: SiteView): readonly (HtmlMarkup | null)[] {
  return [companionList(details.companions, site), openQuestions(details, site), followFeeds(term, feeds, site)];
}

function openQuestions({ openQuestions: { shown, rest, count } }: TermDetails, site: SiteView): HtmlMarkup | null {
  if (count === 0) return null;
  const { indexes, questions } = wordsIn(site.config.language);
  const { term: words } = indexes;
  const heading = html`${words.openQuestions} <small>${words.questionsShown(shown.length + rest.length, count)}</small>`;
  const list = html`${askedList(shown, site)}
${others(count - shown.length, {
  unfolded: rest.length > 0 && unfolding(questions.more(rest.length), askedList(rest, site)),
  elsewhere: words.questionsInNotes,
})}`;
  return titledSection("Questions", heading, list);
}

function markedPassages({ passages: { shown, rest, count } }: TermDetails, site: SiteView): HtmlMarkup | null {
  if (count === 0) return null;
  const { term: words } = wordsIn(site.config.language).indexes;
  const heading = html`${words.highlights} <small>${words.passagesShown(shown.length + rest.length, count)}</small>`;
  const list = html`${passageList(shown, site)}
${others(count - shown.length, {
  unfolded: rest.length > 0 && unfolding(words.otherPassages(rest.length), passageList(rest, site)),
  elsewhere: words.passagesInNotes,
})}`;
  return titledSection("Highlights", heading, list, "part");
}

function meanings({ meanings: { shown, rest, count } }: TermDetails, site: SiteView): HtmlMarkup | null {
  if (count === 0) return null;
  const { term: words } = wordsIn(site.config.language).indexes;
  return html`<div class="meanings">
<h2 id="Meanings">${words.meanings}</h2>
${meaningList(shown, site)}
${others(count - shown.length, {
  unfolded: rest.length > 0 && unfolding(words.otherMeanings(rest.length), meaningList(rest, site)),
  elsewhere: words.meaningsInGlossary,
})}
</div>`;
}

function meaningList(meanings: readonly Meaning[], site: SiteView): HtmlMarkup {
  return html`<ul>${meanings.map((meaning) => html`<li>${meaningParts(meaning, site)}</li>`)}</ul>`;
}

/** What a list does not show at once: it unfolds, or a sentence says where it is. */
function others(
  count: number,
  { unfolded, elsewhere }: { readonly unfolded: HtmlMarkup | false; readonly elsewhere: (count: number) => string },
): HtmlMarkup | null {
  if (count === 0) return null;
  return unfolded === false ? html`<p>${elsewhere(count)}</p>` : unfolded;
}
