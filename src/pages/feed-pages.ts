import { permalinkOf } from "../model/address/permalink.ts";
import type { PublishedNote, Taxonomy, TaxonomyKind, Term } from "../model/library.ts";
import type { FeedPermalinks } from "../model/page/index-page.ts";
import type { Page } from "../model/page/page.ts";
import { termLink } from "../model/page/term-link.ts";
import { pageAt } from "./page-address.ts";

/** A feed reader asks often and keeps what it has seen: the newest notes are enough. */
const notesInFeed = 20;

/** A keyword that came once is no subject anyone follows. */
const fewestNotes: Readonly<Record<TaxonomyKind, number>> = { tags: 1, categories: 1, keywords: 2 };

/** However many words a site has, its feeds stay fewer than its notes are worth. */
const mostFeedsOfKind = 1000;

/** The feeds of the whole site. */
export function siteFeeds(notes: readonly PublishedNote[]): readonly Page[] {
  return feedsAt("/", notes, null);
}

/** The terms of one kind that have feeds: the most used, which stand first. */
export function termsWithFeeds({ kind, terms }: Taxonomy): readonly Term[] {
  return terms.slice(0, mostFeedsOfKind).filter(({ notes }) => notes.length >= fewestNotes[kind]);
}

/** The feeds of one term. */
export function termFeeds(term: Term): readonly Page[] {
  return feedsAt(term.permalink, term.notes, term);
}

/** Where the feeds of a list are that stands at an address. */
export function feedPermalinks(list: string): FeedPermalinks {
  return { atom: permalinkOf(`${list}feed.xml`), json: permalinkOf(`${list}feed.json`) };
}

function feedsAt(list: string, notes: readonly PublishedNote[], term: Term | null): readonly Page[] {
  const { atom, json } = feedPermalinks(list);
  const newest = notes.slice(0, notesInFeed);
  const link = term === null ? null : termLink(term);
  return [
    { kind: "feed", ...pageAt(atom), notes: newest, term: link },
    { kind: "json-feed", ...pageAt(json), notes: newest, term: link },
  ];
}
