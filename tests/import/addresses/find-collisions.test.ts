import { describe, expect, it } from "vitest";
import { findCollisions } from "../../../src/import/addresses/find-collisions.ts";
import type { ImportedNote, OldAddress } from "../../../src/import/import-plan.ts";

function note(to: string, newAddress: string | null, ...oldAddresses: readonly OldAddress[]): ImportedNote {
  return { from: to, to, text: "", changes: [], newAddress, oldAddresses, diagnostics: [], missing: [] };
}

describe("findCollisions", () => {
  it("names the notes that want one address, or one that differs by case only", () => {
    expect(findCollisions([note("a.md", "/A/"), note("b.md", "/a/"), note("c.md", "/c/")])).toEqual([
      { address: "/A/", notes: ["a.md", "b.md"] },
    ]);
  });

  it("counts the addresses that lead on, and not those of a note with itself", () => {
    const moved = note("a.md", "/a/", { kind: "redirect", address: "/b/" }, { kind: "same", address: "/a/" });
    expect(findCollisions([moved, note("b.md", "/b/")])).toEqual([{ address: "/b/", notes: ["a.md", "b.md"] }]);
    expect(findCollisions([moved])).toEqual([]);
  });

  it("has nothing to say of drafts", () => {
    expect(findCollisions([note("a.md", null), note("b.md", null)])).toEqual([]);
  });
});
