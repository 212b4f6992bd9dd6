import { readQuery } from "../../../src/model/search/read-query.ts";
import { type FoundNote, searchNotes } from "../../../src/model/search/search-notes.ts";
import { isEmptyRequest, type SearchReader, type SearchRequest } from "../../../src/model/search/search-reader.ts";
import { suggestQueries } from "../../../src/model/search/suggest-queries.ts";
import type { SearchWords } from "../../../src/model/words/search-words.ts";
import { element } from "./elements.ts";
import { resultItem, type Showing } from "./result-item.ts";

/** The parts of the page that a search fills in. */
export interface ResultPlaces {
  readonly page: Document;
  readonly words: SearchWords;
  readonly status: HTMLElement;
  readonly list: HTMLElement;
  /** Below the results: a button for more of them, or other words to try. */
  readonly after: HTMLElement;
  /** Starts another search. */
  readonly ask: (request: SearchRequest) => void;
  /** Resolves when it is time to report that nothing was found: not while a syllable is still being composed. */
  readonly settled: () => Promise<void>;
  /** Called when the reader has an answer, whatever else is still being fetched. */
  readonly answered: () => void;
  /** Reports that a part of the search failed. */
  readonly watched: (work: Promise<void>) => Promise<void>;
}

const resultsAtOnce = 10;

/** Shows the results of a request, each as soon as it is found. */
export async function showResults(request: SearchRequest, reader: SearchReader, places: ResultPlaces): Promise<void> {
  if (isEmptyRequest(request)) return answer(places, "");
  const notes = searchNotes(request, reader);
  const showing = { page: places.page, words: places.words, query: request.query };
  const first = await notes.next();
  if (first.done) {
    await places.settled();
    return showNothing(request, reader, places);
  }
  clear(places);
  await showMore(first.value, notes, { places, showing });
}

interface Filling {
  readonly places: ResultPlaces;
  readonly showing: Showing;
}

/** Shows up to ten more notes, and a button if there is yet another. */
async function showMore(first: FoundNote, notes: AsyncGenerator<FoundNote>, filling: Filling): Promise<void> {
  const { list, after, words, page } = filling.places;
  after.replaceChildren();
  let shown = 0;
  let next: FoundNote | null = first;
  while (next !== null && shown < resultsAtOnce) {
    list.append(resultItem(next.document, filling.showing));
    shown += 1;
    const following: IteratorResult<FoundNote> = await notes.next();
    next = following.done ? null : following.value;
  }
  const all = list.childElementCount;
  if (next === null) {
    say(filling.places, words.found(all));
    return;
  }
  const last = next;
  say(filling.places, words.foundMore(all, all + 1 + last.ahead, last.isCounted));
  const button = element(page, "button", { type: "button" }, words.more);
  button.addEventListener(
    "click",
    async () => {
      const going = filling.places.watched(showMore(last, notes, filling));
      list.querySelectorAll("a")[all]?.focus();
      await going;
    },
    { once: true },
  );
  after.append(button);
}

async function showNothing(request: SearchRequest, reader: SearchReader, places: ResultPlaces): Promise<void> {
  const { page, words, after, ask } = places;
  const query = request.query.trim();
  answer(places, query === "" ? words.nothingFiltered : words.nothing(startOfQuery(query)));
  const isFiltered = request.tag !== null || request.year !== null || request.color !== null;
  const isOneCharacter = readQuery(query).some(({ forms, within }) => within === "names" && forms[0].length === 1);
  after.append(element(page, "p", {}, isOneCharacter ? words.oneCharacter : words.advice));
  const button = (text: string, instead: SearchRequest): HTMLButtonElement => {
    const made = element(page, "button", { type: "button" }, text);
    made.addEventListener("click", () => ask(instead));
    return made;
  };
  const ways = (await suggestQueries(request, reader)).map((instead) =>
    button(instead, { ...request, query: instead }),
  );
  if (isFiltered && query !== "")
    ways.push(button(words.withoutFilters, { query, tag: null, year: null, color: null }));
  if (ways.length > 0)
    after.append(element(page, "p", { class: "search-ways" }, words.tryInstead, ...ways.flatMap((way) => [" ", way])));
}

/** Replaces the results with what the reader is told in their place. */
export function answer(places: ResultPlaces, words: string): void {
  clear(places);
  say(places, words);
}

function clear({ list, after, status }: ResultPlaces): void {
  list.replaceChildren();
  after.replaceChildren();
  status.textContent = "";
}

function say({ status, answered }: ResultPlaces, words: string): void {
  answered();
  status.textContent = words;
}

const longestSaid = 40;

function startOfQuery(query: string): string {
  const characters = [...query];
  return characters.length > longestSaid ? `${characters.slice(0, longestSaid).join("")}…` : query;
}
