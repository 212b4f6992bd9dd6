import { permalinkOf } from "../../model/address/permalink.ts";
import { slugify } from "../../model/address/slugify.ts";
import { groupBy } from "../../model/group-by.ts";
import type { PublishedNote, Publisher } from "../../model/library.ts";
import { naverPublishers } from "../../model/naver-publishers.ts";
import { articleKey } from "../../model/note/article-key.ts";
import type { SourceArticle } from "../../model/note/source-article.ts";
import { byCodeUnits } from "../../model/text/code-unit-order.ts";
import { koreanOrderKey } from "../../model/text/korean-order.ts";
import { spellingKey } from "../../model/text/spelling.ts";
import { distinctSlugs } from "../terms/distinct-slugs.ts";
import { mostOften } from "../terms/most-often.ts";

/**
 * The notes' newspapers, most notes first. Naver's id joins different spellings (한경, 한국경제) and supplies missing names;
 * a name that appears with an id elsewhere, or is known to have one, belongs to that id.
 */
export function collectPublishers(notes: readonly PublishedNote[]): readonly Publisher[] {
  const numberOf = numbersOfNames(notes);
  const keyed = notes.flatMap((note) => {
    const key = publisherKey(note.note.article, numberOf);
    return key === null ? [] : [{ key, note }];
  });
  const found = Array.from(
    groupBy(keyed, ({ key }) => key),
    ([key, ofOne]) =>
      describe(
        key,
        ofOne.map(({ note }) => note),
      ),
  );
  const slugs = distinctSlugs(new Map(found.map(({ key, called }) => [key, called])));
  return found
    .map(({ key, called, ...publisher }) => ({
      ...publisher,
      permalink: permalinkOf(`/sources/${slugs.get(key) ?? slugify(called)}/`),
      order: koreanOrderKey(called),
    }))
    .sort((one, other) => other.notes.length - one.notes.length || byCodeUnits(one.order, other.order))
    .map(({ order: _, ...publisher }) => publisher);
}

const numberPrefix = "naver ";

/** The id each spelling of a name most often appears with (the newest on a tie), else its known id. */
function numbersOfNames(notes: readonly PublishedNote[]): ReadonlyMap<string, string> {
  const seen = notes.flatMap(({ note: { article } }) => {
    const { publisher, naver } = article;
    return publisher === null || naver === null ? [] : [{ name: spellingKey(publisher), number: naver.oid }];
  });
  const numbersOf = groupBy(seen, ({ name }) => name);
  const known = Array.from(naverPublishers, ([number, name]) => [spellingKey(name), number] as const);
  return new Map([
    ...known,
    ...Array.from(numbersOf, ([name, of]) => [name, mostOften(of.map(({ number }) => number)) ?? ""] as const),
  ]);
}

/** Equal for articles of the same newspaper; null if the note names none. */
function publisherKey({ publisher, naver }: SourceArticle, numberOf: ReadonlyMap<string, string>): string | null {
  if (naver !== null) return numberPrefix + naver.oid;
  const name = publisher === null ? "" : spellingKey(publisher);
  if (name === "") return null;
  const number = numberOf.get(name);
  return number === undefined ? name : numberPrefix + number;
}

function describe(key: string, notes: readonly PublishedNote[]) {
  const naverId = key.startsWith(numberPrefix) ? key.slice(numberPrefix.length) : null;
  const typed = notes.flatMap(({ note }) => note.article.publisher?.normalize("NFC") ?? []);
  const name = mostOften(typed) ?? (naverId === null ? null : (naverPublishers.get(naverId) ?? null));
  const called = name ?? `naver ${naverId}`;
  return { key, called, name, naverId, notes, articles: new Set(notes.map(articleOf)).size };
}

/** Equal for notes of the same article. */
function articleOf({ note }: PublishedNote): string {
  const { naver, url, headline } = note.article;
  if (naver !== null) return `${naver.oid}/${naver.aid}`;
  return articleKey(url ?? "") ?? url ?? headline ?? note.id;
}
