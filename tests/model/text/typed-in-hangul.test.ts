import { expect, it } from "vitest";
import { typedInHangul } from "../../../src/model/text/typed-in-hangul.ts";

it.each([
  ["ㅇㄱㅁㄹㅅ", "draft"],
  ["ㅔ갸ㅍㅁㅅㄷ", "private"],
  ["ㅔㅕㅠㅣㅑ노ㄷㅇ", "published"],
  ["ㅔㅕㅠㅣㅑ녿ㅇ", "published"],
  ["ㅅ겨ㄷ", "true"],
  ["ㄹ민ㄷ", "false"],
  ["샤싣", "title"],
  ["샤싣".normalize("NFD"), "title"],
  ["ㅑㄴ_ㅇㄱㅁㄹㅅ", "is_draft"],
  ["읽기", "dlfrrl"],
])("reads %s as the keys %s", (typed, keys) => {
  expect(typedInHangul(typed)).toBe(keys);
});

it.each(["", "draft", "초안 draft", "가".repeat(60), "2월"])("leaves %s alone", (typed) => {
  expect(typedInHangul(typed)).toBeNull();
});
