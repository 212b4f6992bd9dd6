import { describe, expect, it } from "vitest";
import { groupEntries } from "../../../../src/parse/front-matter/lines/entries.ts";
import { unreadAbove, unreadEntry, unreadLine } from "../../../../src/parse/front-matter/lines/unread-entry.ts";

describe("The line at which YAML gives up", () => {
  it.each([
    ["tags: [a\n", 0, "tags: [a"],
    ["a: b\n글\n", 1, "글"],
    ["a: 'b\n\n\n", 0, "a: 'b"],
    ["a:\n  - b\n - c", 2, " - c"],
  ])("of %j is line %s", (text, line, typed) => {
    expect(unreadLine(text)).toMatchObject({ line, typed });
  });

  it("is counted in the front matter, with the name of its field", () => {
    const lines = ["x: 1", "tags:", "  - b", " - c"];
    const entry = groupEntries(lines)[1];
    if (entry === undefined) throw new Error("no entry");
    expect(unreadEntry(entry, lines.slice(1).join("\n"))).toMatchObject({ name: "tags", line: 3, typed: " - c" });
  });
});

it("is the first of those that belong to nothing", () => {
  const lines = ["tags:", "• 경제", "• 물가"];
  const [entry] = groupEntries(lines);
  if (entry === undefined) throw new Error("no entry");
  expect(unreadEntry(entry, lines.join("\n"))).toMatchObject({ name: "tags", line: 1, typed: "• 경제", lines });
});

it("are lines above all fields, but for comments and blank ones", () => {
  expect(unreadAbove(["# 메모", "", "제목 넷째", "글"]).map(({ line, typed }) => [line, typed])).toEqual([
    [2, "제목 넷째"],
    [3, "글"],
  ]);
});
