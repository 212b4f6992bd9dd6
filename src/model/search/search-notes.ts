import { filteredDocuments } from "./filter-documents.ts";
import { type Candidates, findCandidates } from "./find-candidates.ts";
import { matchesDocument } from "./match-document.ts";
import { readPostingList } from "./posting-list.ts";
import { type QueryWord, queryReadings } from "./read-query.ts";
import type { SearchDocument } from "./search-files.ts";
import type { SearchReader, SearchRequest } from "./search-reader.ts";

/** Documents fetched at once: few at first for a quick first result, then enough to hide latency. */
const fetchedAtOnce = { first: 2, later: 4 };

/** A note that matches a request. */
export interface FoundNote {
  readonly document: SearchDocument;
  /** How many notes are still to be compared. */
  readonly ahead: number;
  /** True if all of those match too. */
  readonly isCounted: boolean;
}

/**
 * The matching notes, one by one as they are fetched: by title first, then keywords and tags, summary and questions,
 * text; newest first in each. Other readings of the query are tried only if it finds nothing. Stop iterating to stop
 * fetching.
 */
export async function* searchNotes(request: SearchRequest, reader: SearchReader): AsyncGenerator<FoundNote> {
  for (const words of queryReadings(request.query)) {
    let isFound = false;
    for await (const note of notesThatHold(words, request, reader)) {
      isFound = true;
      yield note;
    }
    if (isFound) return;
  }
}

async function* notesThatHold(
  words: readonly QueryWord[],
  request: SearchRequest,
  reader: SearchReader,
): AsyncGenerator<FoundNote> {
  const { ranked: candidates, isExact: isCounted } = await candidatesFor(words, request, reader);
  const firsts = readPostingList(reader.manifest.textFiles);
  let at = 0;
  while (at < candidates.length) {
    const together = candidates.slice(at, at + (at === 0 ? fetchedAtOnce.first : fetchedAtOnce.later));
    const fetched = await Promise.all(together.map((number) => readDocument(number, firsts, reader)));
    for (const document of fetched) {
      at += 1;
      if (matchesDocument(words, document)) yield { document, ahead: candidates.length - at, isCounted };
    }
  }
}

/** The most notes compared with an unfinished word, since each keystroke changes them. */
const mostForBegun = 40;

async function candidatesFor(
  words: readonly QueryWord[],
  request: SearchRequest,
  reader: SearchReader,
): Promise<Candidates> {
  const { manifest } = reader;
  const allowed = filteredDocuments(manifest, request);
  if (words.length === 0) return { ranked: [...(allowed ?? [])], isExact: true };
  const { ranked, isExact } = await findCandidates(words, manifest.shards, reader.shard);
  const all = ranked.filter((document) => allowed === null || allowed.has(document));
  return { ranked: words.some(({ begun }) => begun !== undefined) ? all.slice(0, mostForBegun) : all, isExact };
}

async function readDocument(number: number, firsts: readonly number[], reader: SearchReader): Promise<SearchDocument> {
  const first = firsts.findLast((one) => one <= number) ?? 0;
  const documents = await reader.texts(first);
  const document = documents[number - first];
  if (document === undefined) throw new RangeError(`Note ${number} is not in the file of note ${first} of the search`);
  return document;
}
