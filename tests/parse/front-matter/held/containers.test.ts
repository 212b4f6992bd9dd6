import { describe, expect, it } from "vitest";
import { ownerWithin } from "../../../../src/parse/front-matter/held/containers.ts";

describe("whose the fields within a field are", () => {
  it.each(["params", "Meta", "front_matter", "설정", "publish", "schedule", "expiry", "<<"])(
    "the note's: %s",
    (key) => {
      expect(ownerWithin(key, "unknown")).toBe("note");
    },
  );

  it.each(["cover", "Hero-Image", "repo", "events", "출처"])("those of a thing of its own: %s", (key) => {
    expect(ownerWithin(key, "note")).toBe("thing");
  });

  it("unknown, also within the note's own", () => {
    expect(ownerWithin("laboratory", "note")).toBe("unknown");
  });

  it("stay a thing's, however deep", () => {
    expect(ownerWithin("params", "thing")).toBe("thing");
  });
});
