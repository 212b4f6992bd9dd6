import { describe, expect, it } from "vitest";
import { repairFrontMatter } from "../../../../src/parse/front-matter/lines/repair.ts";

function repaired(...lines: readonly string[]) {
  const { text, repairs, unread, reading } = repairFrontMatter(lines);
  return {
    lines: text.split("\n"),
    repairs: repairs.map(({ line }) => line),
    unread: unread.map(({ line }) => line),
    ok: reading.ok,
  };
}

describe("Front matter repaired", () => {
  it("is left to the letter when YAML can read it", () => {
    const lines = ["title: '[a]'", "tags: [b, c] # 메모", "summary: >", "  여러", "  줄: 모두", 'x: "두', '  줄"'];
    expect(repaired(...lines)).toEqual({ lines, repairs: [], unread: [], ok: true });
  });

  it("is changed on the lines that YAML cannot read, and on no other", () => {
    expect(repaired("a: 'x 'y''", "b: >", "  여러: [줄", "c: d: e", "f: '여러", "  줄'")).toEqual({
      lines: ["a: 'x ''y'''", "b: >", "  여러: [줄", "c: 'd: e'", "f: '여러", "  줄'"],
      repairs: [0, 3],
      unread: [],
      ok: true,
    });
  });

  it("gives up a field without meaning and keeps the others and their lines", () => {
    expect(repaired("a: b", "글", "c: d", "e: !!js/regexp /x/")).toEqual({
      lines: ["", "", "c: d", ""],
      repairs: [],
      unread: [1, 3],
      ok: true,
    });
  });

  it("keeps the first word of a text that YAML takes for an unused anchor", () => {
    expect(repaired("title: &amp; 더", "summary: &AI 반도체", "a: &x 1 2", "b: *x").lines).toEqual([
      "title: '&amp; 더'",
      "summary: '&AI 반도체'",
      "a: &x 1 2",
      "b: *x",
    ]);
  });

  it("keeps an alias of a value above", () => {
    expect(repaired("a: &x 1", "b: *x", "c: *y", "d: [e] f").lines).toEqual([
      "a: &x 1",
      "b: *x",
      "c: '*y'",
      "d: '[e] f'",
    ]);
  });

  it("sees fields in text whose colons YAML did not see", () => {
    expect(repaired("title:금리").lines).toEqual(["title: 금리"]);
    expect(repaired("title：금리").lines).toEqual(["title: 금리"]);
    expect(repaired("그냥 글").lines).toEqual(["그냥 글"]);
  });

  it.each([
    [
      ["tags: #a", "- b"],
      ["tags: #a", "- b"],
    ],
    [
      ["tags: #a", "# 메모"],
      ["tags: [a]", "# 메모"],
    ],
    [
      ["tags:", "- #a", "- b"],
      ["tags:", "- a", "- b"],
    ],
    [
      ["tags: x", "  - #a"],
      ["tags: x", "  - #a"],
    ],
  ])("takes a # for a tag where nothing else can be meant: %j", (lines, expected) => {
    expect(repaired(...lines).lines).toEqual(expected);
  });
});
