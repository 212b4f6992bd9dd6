import { describe, expect, it } from "vitest";
import { groupEntries } from "../../../src/parse/front-matter/entries.ts";
import { unreadEntry, unreadLine } from "../../../src/parse/front-matter/unread-entry.ts";

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
