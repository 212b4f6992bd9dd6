import { describe, expect, it } from "vitest";
import { groupEntries } from "../../../../src/parse/front-matter/lines/entries.ts";
import { repairEntry } from "../../../../src/parse/front-matter/lines/repair-entry.ts";

function repair(lines: readonly string[], anchors: readonly string[] = []) {
  const [entry] = groupEntries(lines);
  if (entry === undefined) throw new Error("no entry");
  const before = lines.map((text) => ({ text, faults: [] }));
  return repairEntry(entry, before, new Set(anchors)).map(({ text, faults }) => [text, ...faults]);
}

describe("The lines of one field", () => {
  it("are repaired one by one", () => {
    expect(repair(["tags:", "- @a", "- b", "-c"])).toEqual([
      ["tags:"],
      ["- '@a'", "front-matter-indicator"],
      ["- b"],
      ["- c", "front-matter-list"],
    ]);
  });

  it("are indented like the first item of the list", () => {
    expect(repair(["tags:", "  - a", " - b", "    - c"])).toEqual([
      ["tags:"],
      ["  - a"],
      ["  - b", "front-matter-indent"],
      ["  - c", "front-matter-indent"],
    ]);
  });

  it("begin at the start of their line", () => {
    expect(repair(["  title: [속보] a"])).toEqual([
      ["title: '[속보] a'", "front-matter-indent", "front-matter-bracket"],
    ]);
    expect(repair(["\ttitle: a"])).toEqual([["title: a", "front-matter-tab"]]);
  });

  it("may point at a value above, and only at one that is there", () => {
    expect(repair(["title: *강조*"], ["강조*"])).toEqual([["title: *강조*"]]);
    expect(repair(["title: *강조*"])).toEqual([["title: '*강조*'", "front-matter-indicator"]]);
  });
});
