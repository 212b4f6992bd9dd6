import { assert, constantFrom, property, string, uniqueArray } from "fast-check";
import { describe, expect, it } from "vitest";
import { koreanOrderKey } from "../../../src/model/text/korean-order.ts";

function inOrder(names: readonly string[]): readonly string[] {
  const keyed = names.map((name) => ({ name, key: koreanOrderKey(name) }));
  return keyed.sort((one, other) => (one.key < other.key ? -1 : 1)).map(({ name }) => name);
}

describe("koreanOrderKey", () => {
  it("puts signs first, then numbers, 한글, 漢字 and other scripts", () => {
    expect(inOrder(["zoo", "漢字", "한글", "3분기", "#꿀팁", "Apple"])).toEqual([
      "#꿀팁",
      "3분기",
      "한글",
      "漢字",
      "Apple",
      "zoo",
    ]);
  });

  it("orders 한글 가나다", () => {
    expect(inOrder(["환율", "금리", "까치", "가계부채", "나", "ㄱ"])).toEqual([
      "ㄱ",
      "가계부채",
      "금리",
      "까치",
      "나",
      "환율",
    ]);
  });

  it("orders numbers by their value", () => {
    expect(inOrder(["10분기", "2분기", "007", "금리 10%", "금리 9%"])).toEqual([
      "2분기",
      "007",
      "10분기",
      "금리 9%",
      "금리 10%",
    ]);
  });

  it("does not regard case", () => {
    expect(inOrder(["b", "A", "a", "B"])).toEqual(["A", "a", "B", "b"]);
  });

  it("puts a word before its continuations", () => {
    expect(inOrder(["금리 인상", "금리인상", "금리"])).toEqual(["금리", "금리 인상", "금리인상"]);
  });

  it("gives different names different keys, so that no order is left to chance", () => {
    const name = string({ unit: constantFrom("a", "A", "ａ", "가", "1", "0", " "), maxLength: 5 });
    assert(property(uniqueArray(name), (names) => new Set(names.map(koreanOrderKey)).size === names.length));
  });
});
