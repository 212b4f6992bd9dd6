import { describe, expect, it } from "vitest";
import { buildLibrary } from "../../src/index/build-library.ts";
import { SearchIndex } from "../../src/search/search-index.ts";
import { SearchParts } from "../../src/search/search-parts.ts";
import { type NoteTold, siteConfig, studyNote } from "../support/study-note.ts";

function indexOf(notes: readonly NoteTold[], config: Parameters<typeof siteConfig>[0] = {}) {
  return new SearchIndex(buildLibrary(notes.map(studyNote), siteConfig(config)), new SearchParts());
}

describe("SearchIndex", () => {
  it("changes its content with whatever is in it, but not with where it is published", () => {
    const contentOf = (told: NoteTold, config: Parameters<typeof siteConfig>[0] = {}) =>
      indexOf([{ title: "제목", ...told }], config).content();
    const changes: readonly NoteTold[] = [
      { title: "다른 제목" },
      { date: "2021-12-16" },
      { tags: ["금리"] },
      { keywords: ["금리"] },
      { summary: "한 줄" },
      { id: "다른-이름" },
    ];
    expect(new Set([contentOf({}), ...changes.map((told) => contentOf(told))]).size).toBe(changes.length + 1);
    expect(contentOf({}, { basePath: "/다른/" })).toBe(contentOf({}));
  });

  it("is made of its notes", () => {
    expect(indexOf([{ id: "a" }, { id: "b" }]).madeOf.map(({ note }) => note.id)).toEqual(["b", "a"]);
  });

  it("gives a shard as often as it is asked for", () => {
    const index = indexOf([{ title: "금리 인하" }, { title: "환율" }]);
    const first = index.shard(0);
    expect(first.keys).not.toBe("");
    expect(index.shard(0)).toEqual(first);
    expect(index.shard(0)).toEqual(first);
  });

  it("refuses a shard that it does not have", () => {
    expect(() => indexOf([]).shard(1)).toThrow(RangeError);
    expect(indexOf([]).shard(0)).toEqual({ keys: "", word: "", opening: "", title: "", names: "", own: "", text: "" });
  });
});
