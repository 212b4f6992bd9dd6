import { describe, expect, it } from "vitest";
import { allTextsOf, saysNo, saysYes, textAt, textsOf, valueAt } from "../../../src/import/front-matter/yaml-values.ts";
import { readYaml } from "../../../src/parse/yaml/yaml.ts";

function root(text: string) {
  const reading = readYaml(text);
  return reading.ok ? reading.root : null;
}

const nothing = { kind: "list", items: [], start: 0, end: 0 } as const;

describe("values of YAML", () => {
  const node = root("a:\n  b: 1\n  c: ' x '\nd: [e, 2, null]\na2: ''\nf: 1\nf: 2");

  it("are found by their keys", () => {
    expect(textAt(node, "a", "b")).toBe("1");
    expect(textAt(node, "a", "c")).toBe("x");
    expect(textAt(node, "f")).toBe("2");
  });

  it("are null where there is no text", () => {
    for (const keys of [["x"], ["a"], ["d"], ["a2"], ["a", "b", "c"]]) expect(textAt(node, ...keys)).toBeNull();
    expect(textAt(null, "a")).toBeNull();
  });

  it("say yes or no, or neither", () => {
    const said = root("a: yes\nb: 'False'\nc: maybe\nd:");
    const keys = ["a", "b", "c", "d", "e"];
    expect(keys.filter((key) => saysYes(said, key))).toEqual(["a"]);
    expect(keys.filter((key) => saysNo(said, key))).toEqual(["b"]);
    expect(saysYes(valueAt(said, "a"))).toBe(true);
  });

  it("are texts, whether in a list or alone", () => {
    expect(textsOf(valueAt(node, "d"))).toEqual(["e", "2"]);
    expect(textsOf(valueAt(node, "f"))).toEqual(["2"]);
    expect(textsOf(valueAt(node, "a"))).toEqual([]);
    expect(textsOf(null)).toEqual([]);
  });

  it("are all texts within a list, each once if lists refer to each other", () => {
    expect(allTextsOf(root("[a, [b, [c]], { d: e }]") ?? nothing)).toEqual(["a", "b", "c"]);
    expect(allTextsOf(root("- &a [b, c]\n- *a\n- [b, c]\n- d") ?? nothing)).toEqual(["b", "c", "b", "c", "d"]);
    const doubled = Array.from({ length: 40 }, (_, index) => `- &a${index + 1} [*a${index}, *a${index}]`);
    expect(allTextsOf(root(["- &a0 [x]", ...doubled].join("\n")) ?? nothing)).toEqual(["x"]);
  });
});
