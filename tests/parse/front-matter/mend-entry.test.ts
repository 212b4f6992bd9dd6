import { describe, expect, it } from "vitest";
import { groupEntries } from "../../../src/parse/front-matter/entries.ts";
import { mendEntry } from "../../../src/parse/front-matter/mend-entry.ts";

function mend(lines: readonly string[], anchors: readonly string[] = []) {
  const [entry] = groupEntries(lines);
  if (entry === undefined) throw new Error("no entry");
  const before = lines.map((text) => ({ text, faults: [] }));
  return mendEntry(entry, before, new Set(anchors)).map(({ text, faults }) => [text, ...faults]);
}

describe("The lines of one field", () => {
  it("are mended one by one", () => {
    expect(mend(["tags:", "- @a", "- b", "-c"])).toEqual([
      ["tags:"],
      ["- '@a'", "front-matter-indicator"],
      ["- b"],
      ["- c", "front-matter-list"],
    ]);
  });

  it("stand where the first item of the list stands", () => {
    expect(mend(["tags:", "  - a", " - b", "    - c"])).toEqual([
      ["tags:"],
      ["  - a"],
      ["  - b", "front-matter-indent"],
      ["  - c", "front-matter-indent"],
    ]);
  });

  it("begin at the start of their line", () => {
    expect(mend(["  title: [속보] a"])).toEqual([["title: '[속보] a'", "front-matter-indent", "front-matter-bracket"]]);
    expect(mend(["\ttitle: a"])).toEqual([["title: a", "front-matter-tab"]]);
  });

  it("may point at a value above, and only at one that is there", () => {
    expect(mend(["title: *강조*"], ["강조*"])).toEqual([["title: *강조*"]]);
    expect(mend(["title: *강조*"])).toEqual([["title: '*강조*'", "front-matter-indicator"]]);
  });
});
