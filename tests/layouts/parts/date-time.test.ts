import { expect, it } from "vitest";
import { dateTime } from "../../../layouts/parts/date-time.ts";
import { day } from "../../support/study-note.ts";

it("says a day to people and to machines", () => {
  expect(dateTime(day("2021-12-15"), "12월 15일").text).toBe('<time datetime="2021-12-15">12월 15일</time>');
});
