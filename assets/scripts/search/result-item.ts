import { type ExcerptRun, excerpt, markedName, markedTitle } from "../../../src/model/search/excerpt.ts";
import { answeredWords } from "../../../src/model/search/match-document.ts";
import type { SearchDocument } from "../../../src/model/search/search-files.ts";
import type { SearchWords } from "../../../src/model/words/search-words.ts";
import { element } from "./elements.ts";
import { resultNames } from "./result-names.ts";
import { wholeRuns } from "./whole-runs.ts";

/** What all results of one search share. */
export interface Showing {
  readonly page: Document;
  readonly words: SearchWords;
  readonly query: string;
}

/** A note in the search results: date and tags, title, and the matching text with its matches marked. */
export function resultItem(document: SearchDocument, { page, words, query: typed }: Showing): HTMLLIElement {
  const query = answeredWords(typed, document);
  const runs = (all: readonly ExcerptRun[]): readonly (Node | string)[] =>
    all.map(({ text, marked }) => (marked ? element(page, "mark", {}, text) : text));
  const title = wholeRuns(markedTitle(document.title, query)).flatMap((piece) =>
    piece.isWhole ? [element(page, "span", { class: "whole" }, ...runs(piece.runs))] : runs(piece.runs),
  );
  const names = resultNames(document, query);
  const spoken = document.language === undefined ? {} : { lang: document.language };
  const time = element(page, "time", { datetime: document.date }, words.date(document.date));
  return element(
    page,
    "li",
    {},
    element(
      page,
      "article",
      { class: "card" },
      element(
        page,
        "p",
        { class: "kicker" },
        time,
        ...names.flatMap((name) => [" ", element(page, "b", {}, ...runs(markedName(name, query)))]),
      ),
      element(page, "h2", { class: "card-title" }, element(page, "a", { href: document.url, ...spoken }, ...title)),
      element(page, "p", { class: "card-summary", ...spoken }, ...runs(excerpt(document, query))),
    ),
  );
}
