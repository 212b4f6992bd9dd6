import { expect, it } from "vitest";
import { anyOf } from "../../../src/parse/article/any-of.ts";

it("matches one of several words, as part of an expression", () => {
  const word = new RegExp(`^${anyOf("입력", "승인")}일$`, "u");
  expect(["입력일", "승인일", "승인"].map((text) => word.test(text))).toEqual([true, true, false]);
});
