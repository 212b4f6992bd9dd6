import { permalinkOf } from "../model/address/permalink.ts";
import type { PublishedNote, Taxonomy, TaxonomyKind, Term } from "../model/library.ts";
import type { FeedPermalinks } from "../model/page/index-page.ts";
import type { Page } from "../model/page/page.ts";
import { pageAt } from "./addresses/page-address.ts";

/** Feed readers poll often and remember, so the newest notes suffice. */
const notesInFeed = 20;

/** Nobody follows a keyword that was used once. */
const fewestNotes: Readonly<Record<TaxonomyKind, number>> = { tags: 1, categories: 1, keywords: 2 };

/** Limits feeds on sites with very many terms. */
const mostFeedsOfKind = 1000;

/** The whole site's feeds. */
export function siteFeeds(notes: readonly PublishedNote[]): readonly Page[] {
  return feedsAt("/", notes, null);
}

/** The terms of a taxonomy that have feeds: the most used, which come first. */
export function termsWithFeeds({ kind, terms }: Taxonomy): readonly Term[] {
  return terms.slice(0, mostFeedsOfKind).filter(({ notes }) => notes.length >= fewestNotes[kind]);
}

/** One term's feeds. */
export function termFeeds(term: Term): readonly Page[] {
  return feedsAt(term.permalink, term.notes, term);
}

/** The feed addresses of a list at an address. */
export function feedPermalinks(list: string): FeedPermalinks {
  return { atom: permalinkOf(`${list}feed.xml`), json: permalinkOf(`${list}feed.json`) };
}

function feedsAt(list: string, notes: readonly PublishedNote[], term: Term | null): readonly Page[] {
  const { atom, json } = feedPermalinks(list);
  const newest = notes.slice(0, notesInFeed);
  const link = term?.link ?? null;
  return [
    { kind: "feed", ...pageAt(atom), notes: newest, term: link },
    { kind: "json-feed", ...pageAt(json), notes: newest, term: link },
  ];
}
