import type { Library, PublishedNote, Term } from "../model/library.ts";
import type { TermHead } from "../model/page/index-page.ts";
import type { Page } from "../model/page/page.ts";
import { taxonomyKinds } from "../model/taxonomy-kinds.ts";
import { feedPermalinks, termFeeds, termsWithFeeds } from "./feed-pages.ts";
import { type ListAids, listedNotes } from "./lists/listed-notes.ts";
import { paginate } from "./lists/paginate.ts";
import { termDetailsIn } from "./lists/term-details.ts";

/** The pages and feeds of every tag, category and keyword. */
export function termPages(library: Library, aids: ListAids): readonly Page[] {
  const detailsOf = termDetailsIn(library);
  const fed = new Set<Term>(taxonomyKinds.flatMap((kind) => termsWithFeeds(library.taxonomies[kind])));
  const pagesOf = (term: Term): readonly Page[] => {
    const head = termHead(term);
    const details = detailsOf(term);
    const feeds = fed.has(term) ? feedPermalinks(term.permalink) : null;
    return paginate(listedNotes(term.notes, { library, ...aids }, term.name), term.permalink, aids.config.pageSize).map(
      (sheet) => ({
        kind: "term",
        ...sheet,
        term: head,
        details: sheet.position.number === 1 ? details : null,
        feeds,
      }),
    );
  };
  return [
    ...taxonomyKinds.flatMap((kind) => library.taxonomies[kind].terms.flatMap(pagesOf)),
    ...[...fed].flatMap(termFeeds),
  ];
}

function termHead({ kind, name, permalink, notes }: Term): TermHead {
  return {
    kind,
    name,
    permalink,
    noteCount: notes.length,
    days: daysOf(notes),
  };
}

function daysOf(notes: readonly PublishedNote[]): TermHead["days"] {
  const [newest, oldest] = [notes[0], notes.at(-1)];
  return newest === undefined || oldest === undefined
    ? null
    : { oldest: oldest.note.date.value, newest: newest.note.date.value };
}
