import { expect, it } from "vitest";
import type { SourcePath } from "../../src/model/address/addresses.ts";
import { parseNote } from "../../src/parse/parse-note.ts";
import { plainSettings } from "../support/parse-body.ts";

function offered(...lines: readonly string[]) {
  const text = ["---", "title: 시험", ...lines, "---", ""].join("\n");
  const settings = { ...plainSettings, timeZone: "Asia/Seoul" };
  const { diagnostics } = parseNote({ path: "posts/21.12.15 lg.md" as SourcePath, text }, settings);
  return diagnostics.flatMap(({ rule, facts }) => (rule === "date-missing" ? [facts.nearest] : []));
}

it.each([
  ["pubDatetime: 2025-05-18T20:00:00Z", "2025-05-19"],
  ["pubDate: 'May 18 2025' # remark", "2025-05-18"],
  ["created: 2025.05.18", "2025-05-18"],
])("is offered to a note without a day of its own: %j", (line, day) => {
  expect(offered("tags: [a]", line)).toEqual([day]);
});

it.each(["pubDate: soon", "pubDate:", "updated: 2025-05-18", "book: 2025-05-18"])(
  "is none where no day is named: %j",
  (line) => {
    expect(offered(line)).toEqual(["2021-12-15"]);
  },
);

it("says nothing of a note that has its day", () => {
  expect(offered("date: 2025-01-01", "pubDate: 2025-05-18")).toEqual([]);
});
