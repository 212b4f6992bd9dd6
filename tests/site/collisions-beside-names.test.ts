import { describe, expect, it } from "vitest";
import type { SourcePath } from "../../src/model/address/addresses.ts";
import { diagnose } from "../../src/model/problem/diagnostic.ts";
import type { Place } from "../../src/model/problem/place.ts";
import { collisionsBesideNames } from "../../src/site/collisions-beside-names.ts";

const a = "posts/a/x.md" as SourcePath;
const b = "posts/b/x.md" as SourcePath;
const other = "posts/b/y.md" as SourcePath;
const names = [diagnose("note-id-twice", { id: "x", files: [a, b] }, { source: a })];

function collision(files: readonly SourcePath[], more: { ownPage?: string; place?: Place } = {}) {
  const facts = {
    address: "/notes/x/",
    files,
    ownPage: more.ownPage ?? null,
    otherFile: null,
    reason: "same",
  } as const;
  return diagnose("address-collision", facts, { source: a, place: more.place ?? null });
}

describe("collisionsBesideNames", () => {
  it("leaves out what two files of one name explain", () => {
    expect(collisionsBesideNames([collision([a, b])], names)).toEqual([]);
  });

  it("keeps those with another cause", () => {
    const point = { line: 3, column: 1, offset: 10 };
    const kept = [
      collision([a, other]),
      collision([a, b, other]),
      collision([a, b], { ownPage: "/tags/" }),
      collision([a, b], { place: { start: point, end: point } }),
    ];
    expect(collisionsBesideNames(kept, names)).toEqual(kept);
  });
});
