import { expect, it } from "vitest";
import { asks } from "../../../src/parse/sections/asks.ts";

it.each([
  ["왜 하늘은 파란가", true],
  ["왜 그럴까…", true],
  ["정말?", true],
  ["물가", false],
  ["한국의 물가", false],
  ["산란 때문이다", false],
])("tells of %j whether it asks", (text, isAsking) => {
  expect(asks(text)).toBe(isAsking);
});
