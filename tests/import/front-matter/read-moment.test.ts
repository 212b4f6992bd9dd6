import { expect, it } from "vitest";
import { momentText, readMoment } from "../../../src/import/front-matter/read-moment.ts";

it.each([
  ["2021-12-15", "2021-12-15"],
  ["2021-12-15 00:00:00", "2021-12-15"],
  ["2021-12-15T23:30:00Z", "2021-12-16 08:30:00"],
  ["2025-08-07 16:42:06 GMT-04:00", "2025-08-08 05:42:06"],
  ["2025-08-07 16:42:06 UTC+9", "2025-08-07 16:42:06"],
  ["2025-08-07 16:42:06 UTC", "2025-08-08 01:42:06"],
  ["1595961348801", "2020-07-29 03:35:48"],
  ["March 7, 2019", "2019-03-07"],
  ["2021-02-01 14:02:88", "2021-02-01"],
])("reads %s as %s", (typed, text) => {
  const moment = readMoment(typed, "Asia/Seoul");
  expect(moment === null ? null : momentText(moment)).toBe(text);
});

it("reads nothing else", () => expect(readMoment("곧", "Asia/Seoul")).toBeNull());
