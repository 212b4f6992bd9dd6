import { describe, expect, it } from "vitest";
import { mergedEntries } from "../../../src/parse/yaml/merged-entries.ts";
import { fieldIn } from "../../support/front-matter.ts";

const merged = (yaml: string) => mergedEntries(fieldIn(yaml).node).map(({ key }) => key);

describe("fields behind a merge key", () => {
  it("are those of one value, of several, and of merge keys in them", () => {
    expect(merged("<<: {a: 1, b: 2}")).toEqual(["a", "b"]);
    expect(merged("<<: [{a: 1}, {b: 2, <<: {c: 3}}]")).toEqual(["a", "b", "c"]);
    expect(merged("<<: text")).toEqual([]);
  });

  it("are read once if values refer to each other", () => {
    const lines = Array.from({ length: 40 }, (_, level) => `&a${level + 1} {<<: [*a${level}, *a${level}]}`);
    expect(merged(`<<: [&a0 {a: 1}, ${lines.join(", ")}]`)).toEqual(["a"]);
  });
});
