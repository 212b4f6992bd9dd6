import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SearchDocument } from "../../src/model/search/search-files.ts";
import { SearchIndex } from "../../src/search/search-index.ts";

const document = (length: number, told: Partial<SearchDocument> = {}): SearchDocument => ({
  url: "/repo/notes/a/",
  title: "제목",
  date: "2021-12-15",
  tags: [],
  keywords: [],
  parts: ["가".repeat(length)],
  ...told,
});

describe("SearchIndex", () => {
  it("packs neighbouring notes into files, every note into one, in order", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9000), { maxLength: 30 }), (lengths) => {
        const documents = lengths.map((length) => document(length));
        const index = new SearchIndex(documents, "/repo/");
        const packed = index.textFiles.flatMap((_, file) => index.texts(file));
        expect(packed).toEqual(documents);
        expect(index.textFiles.every((_, file) => index.texts(file).length > 0)).toBe(true);
      }),
    );
    const few = new SearchIndex(
      Array.from({ length: 100 }, () => document(790)),
      "/repo/",
    );
    expect(few.textFiles.length).toBe(10);
  });

  it("grows by shards with its text, up to a number that a host can take", () => {
    const shards = (notes: number) => new SearchIndex(new Array(notes).fill(document(4000)), "/").shardCount;
    expect(shards(0)).toBe(1);
    expect(shards(1000)).toBeGreaterThan(200);
    expect(shards(1000)).toBeLessThan(500);
    expect(shards(20_000)).toBe(1024);
  });

  it("changes its version with whatever is in it, but not with where it is published", () => {
    const version = (told: Partial<SearchDocument>, root = "/repo/") =>
      new SearchIndex([document(3, told)], root).version;
    const changes: readonly Partial<SearchDocument>[] = [
      { title: "다른 제목" },
      { date: "2021-12-16" },
      { tags: ["금리"] },
      { keywords: ["금리"] },
      { parts: ["가가", "가"] },
      { url: "/repo/notes/b/" },
    ];
    expect(new Set([version({}), ...changes.map((told) => version(told))]).size).toBe(changes.length + 1);
    expect(version({ url: "/다른/notes/a/" }, "/다른/")).toBe(version({}));
  });

  it("refuses a shard that it does not have", () => {
    expect(() => new SearchIndex([], "/").shard(1)).toThrow(RangeError);
    expect(new SearchIndex([], "/").shard(0)).toEqual({ keys: "", text: "", names: "" });
  });
});
