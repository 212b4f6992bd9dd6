import { filteredDocuments } from "./filter-documents.ts";
import { findCandidates } from "./find-candidates.ts";
import { matchesDocument } from "./match-document.ts";
import { readPostingList } from "./posting-list.ts";
import { type QueryWord, queryReadings } from "./read-query.ts";
import type { SearchDocument } from "./search-files.ts";
import type { SearchReader, SearchRequest } from "./search-reader.ts";

/** Documents that are fetched at once: at first few, so that a first answer costs little, then enough to hide the way to the server. */
const fetchedAtOnce = { first: 2, later: 4 };

/**
 * The notes that answer a request, one by one as they are fetched and compared: those that answer by their names first, each
 * group newest first. A query is taken in another way only where it finds nothing. Whoever stops asking stops the fetching.
 */
export async function* searchNotes(request: SearchRequest, reader: SearchReader): AsyncGenerator<SearchDocument> {
  for (const words of queryReadings(request.query)) {
    let isFound = false;
    for await (const document of notesThatHold(words, request, reader)) {
      isFound = true;
      yield document;
    }
    if (isFound) return;
  }
}

async function* notesThatHold(
  words: readonly QueryWord[],
  request: SearchRequest,
  reader: SearchReader,
): AsyncGenerator<SearchDocument> {
  const candidates = await candidatesFor(words, request, reader);
  const firsts = readPostingList(reader.manifest.textFiles);
  let at = 0;
  while (at < candidates.length) {
    const together = candidates.slice(at, at + (at === 0 ? fetchedAtOnce.first : fetchedAtOnce.later));
    const fetched = await Promise.all(together.map((number) => readDocument(number, firsts, reader)));
    for (const document of fetched) if (matchesDocument(words, document)) yield document;
    at += together.length;
  }
}

/** Notes that are compared with a word that is not typed to its end: with each key there are others. */
const mostForBegun = 40;

async function candidatesFor(
  words: readonly QueryWord[],
  request: SearchRequest,
  reader: SearchReader,
): Promise<readonly number[]> {
  const { manifest } = reader;
  const allowed = filteredDocuments(manifest, request);
  if (words.length === 0) return [...(allowed ?? [])];
  const { byName, byText } = await findCandidates(words, manifest.shards, reader.shard);
  const all = [...byName, ...byText].filter((document) => allowed === null || allowed.has(document));
  return words.some(({ begun }) => begun !== undefined) ? all.slice(0, mostForBegun) : all;
}

async function readDocument(number: number, firsts: readonly number[], reader: SearchReader): Promise<SearchDocument> {
  const first = firsts.findLast((one) => one <= number) ?? 0;
  const documents = await reader.texts(first);
  const document = documents[number - first];
  if (document === undefined) throw new RangeError(`Note ${number} is not in the file of note ${first} of the search`);
  return document;
}
