import { describe, expect, it } from "vitest";
import {
  isObject,
  readBoolean,
  readChoice,
  readCount,
  readNonEmptyText,
  readText,
  readTextByName,
  readTextOrNull,
  readTextsByName,
} from "../../../src/site/config/value-readers.ts";

const setting = { key: "key", where: { source: null, place: null } };

describe("the readers of values", () => {
  it.each([readText, readNonEmptyText, readTextOrNull])("read half a letter as the sign of a lost one", (read) => {
    expect(read("가\uD83D", setting)).toEqual({ value: "가\uFFFD" });
  });

  it.each([
    [readText, ["", "글"], [1, null, undefined, []]],
    [readNonEmptyText, ["글"], ["", " ", 1, null]],
    [readTextOrNull, ["", null], [1, undefined, {}]],
    [readBoolean, [true, false], ["true", 1, null]],
    [readCount(7), [1, 7], [0, 8, -1, null]],
    [readCount(1000), [1, 1000], [0, 1001, 1.5, "10", Number.NaN, Number.POSITIVE_INFINITY]],
    [readChoice(["a", "b"]), ["a", "b"], ["c", 1, null, ["a"]]],
    [readTextByName, [{}, { red: "글" }], [[], null, "red", { red: "" }, { red: 1 }]],
    [readTextsByName, [{}, { LG: [] }, { LG: ["엘지"] }], [[], null, { LG: "엘지" }, { LG: [1] }, { LG: [""] }]],
  ] as const)("take what is theirs and nothing else", (read, right, wrong) => {
    for (const found of right) expect(read(found, setting)).toEqual({ value: found });
    for (const found of wrong) expect(read(found, setting)).toHaveProperty("problems");
  });

  it("tell every wrong entry of a table", () => {
    expect(readTextByName({ red: 1, blue: "글", green: 2 }, setting)).toMatchObject({
      problems: [{ facts: { key: "key.red" } }, { facts: { key: "key.green" } }],
    });
  });

  it("tell a table from other objects", () => {
    const others = [[], null, "x", Promise.resolve({}), new Map(), new Date(0)];
    expect([{}, Object.create(null), ...others].filter(isObject)).toEqual([{}, {}]);
  });
});
