import { describe, expect, it } from "vitest";
import { withReadableDay } from "../../../src/import/jekyll/readable-day.ts";
import { post } from "../../support/blog-in-memory.ts";

function dated(date: string, timeZone: string | null = "Asia/Seoul") {
  return withReadableDay(
    { from: "a.md", to: "a.md", text: post(["title: a", `date: ${date}`]), changes: [] },
    timeZone,
  );
}

describe("withReadableDay", () => {
  it.each([
    ["2022-04-15 +0900", "2022-04-15"],
    ["2021-06-27 7:05:00 PM", "2021-06-27 19:05:00"],
    ["2021-06-27 24:00:00", "2021-06-28"],
    ["2021-06-27 10:00 PM UTC", "2021-06-28 07:00:00"],
    ["Sun Jun 27 10:00:00 KST 2021", "2021-06-27 10:00:00"],
    ["21-06-27", "2021-06-27"],
  ])("writes %j as %j", (typed, written) => {
    const { text, changes } = dated(typed);
    expect(text).toBe(post(["title: a", `date: ${written}`]));
    expect(changes).toEqual([{ reason: "field-reshaped", line: 3, text: `date: ${written}` }]);
  });

  it("keeps the day as it is typed where the blog names no zone", () => {
    expect(dated("2021-06-27 10:00 PM UTC", null).text).toContain("date: 2021-06-27 22:00:00\n");
  });

  it.each(["2021-06-27 23:30:00", "2021.06.27", "June 27, 2021", "2021-06-27 오후 7:05", "어제", "[]"])(
    "leaves %j, which Saegim reads or nobody does",
    (typed) => {
      expect(dated(typed).changes).toEqual([]);
    },
  );
});
