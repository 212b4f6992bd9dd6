import { describe, expect, it } from "vitest";
import { duplicateKeys } from "../../../src/parse/front-matter/duplicate-keys.ts";
import { readYaml } from "../../../src/parse/yaml/yaml.ts";
import { bareText, fixed, postPath, seen } from "../../support/front-matter.ts";

function duplicates(yaml: string) {
  const reading = readYaml(yaml);
  return reading.ok && reading.root.kind === "fields"
    ? duplicateKeys(reading.root.entries, bareText(yaml), postPath)
    : [];
}

describe("A name written more than once", () => {
  it("is reported every time but the last", () => {
    const found = duplicates('a: 1\nb: 2\na: 3\n"a": 4\n');
    expect(seen(found)).toEqual(["front-matter-duplicate-key 1:1-1:2", "front-matter-duplicate-key 3:1-3:2"]);
    expect(found[0]?.facts).toEqual({ key: "a", line: "a: 1", repaired: "# a: 1", keptLine: 4 });
  });

  it.each([
    ["a: 1\na: 2\n", "# a: 1\na: 2\n"],
    ["a:\n- 1\n\n- 2\nb: 3\r\na: 4", "# a:\n# - 1\n# \n# - 2\nb: 3\r\na: 4"],
    ["a:\na: 1", "# a:\na: 1"],
  ])("is turned into a remark, so that nothing is deleted: %j", (yaml, repaired) => {
    expect(fixed(yaml, duplicates(yaml))).toBe(repaired);
  });

  it("and left blank the last time keeps its earlier value, as reading does", () => {
    expect(fixed("tags: [a]\ntags:\n", duplicates("tags: [a]\ntags:\n"))).toBe("tags: [a]\n# tags:\n");
  });

  it.each(["{a: 1, a: 2}", "a: &x 1\na: *x", "a: [&x 1]\na: [*x]"])(
    "on one line, or with what a later one refers to, is left to the author: %j",
    (yaml) => {
      expect(duplicates(yaml).map(({ fix }) => fix)).toEqual([null]);
    },
  );

  it("is not reported on a line that seems to hold its note back: a comment would silence its error", () => {
    expect(duplicates("초안: true\n초안: 아직")).toEqual([]);
  });

  it("is left alone where another program's name holds the note back until a day, and keeps a day before none", () => {
    expect(duplicates("publishDate: 2099-01-01\npublishDate: 2021-01-01")).toEqual([]);
    expect(duplicates("date: 2099-01-01\ndate:").map(({ facts }) => facts)).toEqual([
      { key: "date", line: "date: 2099-01-01", repaired: "# date: 2099-01-01", keptLine: 2, laterDay: "2099-01-01" },
    ]);
  });

  it("and contradicting itself about holding the note back is an error without a fix", () => {
    const found = duplicates("draft: true\ntitle: a\ndraft: false");
    expect(seen(found)).toEqual(["front-matter-held-twice 1:1-1:6"]);
    expect(found.map(({ facts, fix }) => [facts, fix])).toEqual([
      [{ key: "draft", line: "draft: true", keptLine: 3 }, null],
    ]);
    expect(seen(duplicates("published: false\npublished: yes"))).toEqual(["front-matter-held-twice 1:1-1:10"]);
    expect(seen(duplicates("draft: true\ndraft: true"))).toEqual(["front-matter-duplicate-key 1:1-1:6"]);
    expect(seen(duplicates("article: link\narticle: full"))).toEqual(["front-matter-held-twice 1:1-1:8"]);
    expect(duplicates("date: Jan 1 2099\ndate: 2020-01-01")).toMatchObject([{ facts: { laterDay: "2099-01-01" } }]);
    expect(seen(duplicates("draft: true\ndraft:"))).toEqual(["front-matter-held-twice 1:1-1:6"]);
  });

  it("is not seen in different names", () => {
    expect(duplicates("tag: a\ntags: b")).toEqual([]);
  });
});
