import { describe, expect, it } from "vitest";
import { bareScalar } from "../../../../src/parse/front-matter/held/bare-scalar.ts";
import type { YamlNode } from "../../../../src/parse/yaml/yaml-tree.ts";

const scalar = (value: string | number | boolean | null): YamlNode => ({ kind: "scalar", value, start: 0, end: 1 });
const bare = (value: string) => {
  const node = bareScalar(scalar(value));
  return node.kind === "scalar" ? node.value : null;
};

describe("a value without what only stands on its line", () => {
  it.each([
    ["draft---", "draft"],
    ["draft# later", "draft"],
    ["draft,", "draft"],
    ["true tags: a", "true"],
    ["📝 Draft", "Draft"],
    ["비공개!", "비공개"],
  ])("%s is %s", (typed, meant) => {
    expect(bare(typed)).toBe(meant);
  });

  it.each(["true 메모: a", "☐", "draft", "a".repeat(81)])("%s stays", (typed) => {
    expect(bare(typed)).toBe(typed);
  });

  it("looks at each value of a list", () => {
    expect(bareScalar({ kind: "list", items: [scalar("draft,"), scalar(true)], start: 0, end: 9 })).toMatchObject({
      items: [{ value: "draft" }, { value: true }],
    });
  });
});
