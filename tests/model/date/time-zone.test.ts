import { expect, it } from "vitest";
import { isTimeZone } from "../../../src/model/date/time-zone.ts";

it.each([
  ["Asia/Seoul", true],
  ["UTC", true],
  ["KST/9", false],
  ["+09:00", false],
  ["", false],
])("knows whether %j is a time zone", (name, isOne) => {
  expect(isTimeZone(name)).toBe(isOne);
});
