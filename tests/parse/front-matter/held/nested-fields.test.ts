import { describe, expect, it } from "vitest";
import { nestedFields } from "../../../../src/parse/front-matter/held/nested-fields.ts";
import { readYaml } from "../../../../src/parse/yaml/yaml.ts";

function nested(yaml: string): readonly string[] {
  const reading = readYaml(yaml);
  const entries = reading.ok && reading.root.kind === "fields" ? reading.root.entries : [];
  return nestedFields(entries)
    .map(({ entry, within, owner, isMerged }) => `${within}/${entry.key} ${owner}${isMerged ? " merged" : ""}`)
    .toSorted();
}

describe("the fields within the values of fields", () => {
  it("are found at any depth, with whose they are", () => {
    expect(nested("a: 1\nparams: {b: {c: 2}, cover: {d: 3}}\nx: [{y: 1}]")).toEqual([
      "b/c unknown",
      "cover/d thing",
      "params/b note",
      "params/cover note",
      "x/y unknown",
    ]);
  });

  it("that a merge key brings in stand where it stands, and are read once", () => {
    expect(nested("base: &b {c: 1}\n<<: *b")).toEqual(["<</c note merged"]);
    expect(nested("params: {<<: {c: 1}}")).toEqual(["params/c note"]);
  });

  it("are read again only where more of them counts", () => {
    expect(nested("cover: &c {hidden: true}\nparams: *c")).toContain("params/hidden note");
    expect(nested("params: &c {hidden: true}\ncover: *c")).toContain("params/hidden note");
    expect(nested("cover: &c {hidden: true}\nparams: *c\nmeta: *c")).toHaveLength(1);
  });
});

it("Texts, and lists of nothing else, hold no fields", () => {
  expect(nested("title: a\ntags: [a, b]\nempty: []\ncover:")).toEqual([]);
  expect(nested("tags: [a, { b: 1 }]")).toEqual(["tags/b unknown"]);
});
