import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findCandidates } from "../../src/model/search/find-candidates.ts";
import { matchesDocument } from "../../src/model/search/match-document.ts";
import { readQuery } from "../../src/model/search/read-query.ts";
import type { SearchDocument, SearchShard } from "../../src/model/search/search-files.ts";
import { IndexParts } from "../../src/search/index-part.ts";
import { searchShards } from "../../src/search/search-shards.ts";

const document = (text: string, title = "제목"): SearchDocument => ({
  url: "/",
  title,
  date: "2021-12-15",
  tags: [],
  keywords: [],
  parts: [text],
  ownParts: 1,
  beginning: 0,
  labels: [],
});

function indexParts(documents: readonly SearchDocument[]) {
  const reader = new IndexParts();
  return documents.map((one) => reader.of(one));
}

async function candidates(documents: readonly SearchDocument[], query: string): Promise<readonly number[]> {
  const shards: readonly SearchShard[] = JSON.parse(JSON.stringify(searchShards(indexParts(documents), 3)));
  const found = await findCandidates(readQuery(query), shards.length, (shard) => {
    const read = shards[shard];
    return read === undefined ? Promise.reject(new RangeError(`no shard ${shard}`)) : Promise.resolve(read);
  });
  return found.ranked.toSorted((one, other) => one - other);
}

describe("searchShards with findCandidates", () => {
  it("finds a word in the middle of another, without its spaces, with a particle, by first consonants", async () => {
    const notes = [document("LG가 엑사원을 공개했다"), document("환율이 올랐다"), document("본문", "엑사원의 값")];
    expect(await candidates(notes, "사원")).toEqual([0, 2]);
    expect(await candidates(notes, "엑사원이")).toEqual([0, 2]);
    expect(await candidates(notes, "l g")).toEqual([]);
    expect(await candidates(notes, "LG 엑사원")).toEqual([0]);
    expect(await candidates(notes, "ㅇㅅㅇ")).toEqual([0, 2]);
    expect(await candidates(notes, "ㅇㅅ")).toEqual([2]);
    expect(await candidates(notes, "값")).toEqual([2]);
    expect(await candidates(notes, "  ")).toEqual([]);
  });

  const ranked = (notes: readonly SearchDocument[], query: string) => {
    const shards = searchShards(indexParts(notes), 2);
    return findCandidates(
      readQuery(query),
      shards.length,
      async (shard) => shards[shard] ?? { keys: "", word: "", opening: "", title: "", names: "", own: "", text: "" },
    );
  };

  it("puts first what a note is called, then its keywords and tags, what the student says, and all the rest, each newest first", async () => {
    const said = (text: string) => ({ ...document("본문"), parts: ["물음", text], ownParts: 1 });
    const notes = [
      said("금리"),
      said("금리"),
      document("금리"),
      { ...document("본문"), keywords: ["기준금리"] },
      { ...document("본문"), tags: ["금리"] },
      document("금리", "금리란"),
      document("본문", "금리"),
    ];
    expect((await ranked(notes, "금리")).ranked).toEqual([5, 6, 3, 4, 2, 0, 1]);
  });

  it("takes a note that needs its text for one of the words for as good as that", async () => {
    const notes = [document("환율", "금리"), { ...document("본문", "금리"), keywords: ["환율"] }];
    expect((await ranked(notes, "금리 환율")).ranked).toEqual([1, 0]);
  });

  it("knows whether it knows how many there are", async () => {
    const notes = [document("금리와 환율 30%")];
    const isExact = async (query: string) => (await ranked(notes, query)).isExact;
    expect([await isExact("금리"), await isExact("금리 환율"), await isExact("금")]).toEqual([true, true, true]);
    expect([await isExact("기준금리"), await isExact("30"), await isExact("ㄱㄹ")]).toEqual([false, false, false]);
  });

  it("never misses a note that contains the query, and lists no number twice", async () => {
    const syllables = fc.constantFrom(..."가나다라 금리환율ㄱA1😀\n");
    const texts = fc.array(fc.string({ unit: syllables, maxLength: 30 }), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(texts, fc.string({ unit: syllables, minLength: 1, maxLength: 5 }), async (bodies, query) => {
        const notes = bodies.map((body) => document(body));
        const found = await candidates(notes, query);
        const words = readQuery(query);
        const right = notes.flatMap((note, number) =>
          words.length > 0 && matchesDocument(words, note) ? [number] : [],
        );
        expect(found.filter((number) => right.includes(number))).toEqual(right);
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });

  it("is the same for the same notes, byte for byte", () => {
    const notes = [document("가나다라마바사"), document("금리와 환율")];
    expect(JSON.stringify(searchShards(indexParts(notes), 2))).toBe(JSON.stringify(searchShards(indexParts(notes), 2)));
  });
});
