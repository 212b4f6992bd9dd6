import { array, assert, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { permalinkOf } from "../../../src/model/address/permalink.ts";
import { initialSheets } from "../../../src/pages/lists/initial-sheets.ts";

const first = permalinkOf("/keywords/");
const sheetsOf = (names: readonly string[], pageSize: number) =>
  initialSheets(
    names.map((name) => ({ name })),
    { first, pageSize, language: "ko" },
  );

describe("initialSheets", () => {
  it("puts each word below its letter, in order, and says on which page a letter begins", () => {
    const [one, two, ...more] = sheetsOf(["환율", "AI", "금리", "물가"], 2);
    expect(more).toEqual([]);
    expect(one?.groups).toEqual([
      { initial: "ㄱ", items: [{ name: "금리" }] },
      { initial: "ㅁ", items: [{ name: "물가" }] },
    ]);
    expect(two?.permalink).toBe("/keywords/page/2/");
    expect(two?.jumps.map(({ initial, permalink }) => initial + permalink)).toEqual([
      "ㄱ/keywords/",
      "ㅁ/keywords/",
      "ㅎ/keywords/page/2/",
      "A–Z/keywords/page/2/",
    ]);
  });

  it("holds every word once, whatever the words", () => {
    assert(
      property(array(string({ unit: "grapheme" })), (names) => {
        const held = sheetsOf(names, 3).flatMap(({ groups }) => groups.flatMap(({ items }) => items));
        expect(held.map(({ name }) => name).sort()).toEqual([...names].sort());
      }),
    );
  });

  it("has one empty page without words", () => {
    expect(sheetsOf([], 2)).toMatchObject([{ permalink: "/keywords/", groups: [], jumps: [] }]);
  });
});
