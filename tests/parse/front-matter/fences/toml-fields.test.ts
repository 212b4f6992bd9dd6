import { describe, expect, it } from "vitest";
import { leadingFields, tomlField, unquoted } from "../../../../src/parse/front-matter/fences/toml-fields.ts";

describe("tomlField", () => {
  it.each([
    ['title = "금리: 동결"', "title: '금리: 동결'"],
    ["draft = true", "draft: true"],
    ['tags = ["a", "b"]', 'tags: ["a", "b"]'],
    ["my-key = 1", "my-key: 1"],
  ])("says %j as %j", (line, written) => {
    expect(tomlField(line)?.written).toBe(written);
  });

  it.each(["title: a", "글", "", `a = ${"b".repeat(2_001)}`])("is none: %.20j", (line) => {
    expect(tomlField(line)).toBeNull();
  });
});

describe("unquoted", () => {
  it("leaves out the quotes around a whole text alone", () => {
    expect([unquoted('"a"'), unquoted("'a'"), unquoted('"a" b'), unquoted("a")]).toEqual(["a", "a", '"a" b', "a"]);
  });
});

describe("leadingFields", () => {
  it("ends where the text begins", () => {
    const lines = ["title = 'a'", "# 메모", "", "draft = true", "Note: 글", "", "Note: 글", "tags: b"];
    expect(leadingFields(lines)).toEqual({ count: 5, written: ["title: a", "draft: true", "Note: 글"] });
  });

  it.each([
    [["a = 1"]],
    [["글"]],
    [["title = 'a'", "[params]", "draft = true"]],
    [["title = 'a'", "tags = [", '"b"', "]"]],
    [["title: a", "tags:", "- b"]],
    [["title: a", "  b"]],
    [['title = """a']],
  ])("cannot be told line by line, or are not ours: %j", (lines) => {
    expect(leadingFields(lines)).toBeNull();
  });
});
