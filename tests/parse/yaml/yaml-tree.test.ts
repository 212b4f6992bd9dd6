import { describe, expect, it } from "vitest";
import { readYaml } from "../../../src/parse/yaml/yaml.ts";

function rootOf(text: string) {
  const reading = readYaml(text);
  if (!reading.ok || reading.root.kind !== "fields") throw new Error(`No fields in ${text}`);
  return reading.root;
}

describe("The tree of a YAML text", () => {
  it("contains a key written twice twice", () => {
    expect(rootOf("a: 1\nb: 2\na: 3").entries.map(({ key, value }) => [key, "value" in value && value.value])).toEqual([
      ["a", 1],
      ["b", 2],
      ["a", 3],
    ]);
  });

  it("holds no control character and no half letter, in texts and names", () => {
    const [text, list, strange] = rootOf('a: "T\\0\\x9B\\uD83D\\n"\nb: ["x\\x01y", {c: "\\e"}]\n"d\\a": 1').entries;
    expect(text?.value).toMatchObject({ value: "T\uFFFD\n" });
    expect(list?.value).toMatchObject({ items: [{ value: "xy" }, { entries: [{ value: { value: "" } }] }] });
    expect(strange?.key).toBe("d");
  });

  it("gives an alias a place of its own", () => {
    const [first, second] = rootOf("a: &x [p, q]\nb: *x # remark").entries;
    expect(first?.value).toMatchObject({ kind: "list", start: 3 });
    expect(second?.value).toMatchObject({ kind: "list", start: 16, items: [{ value: "p" }, { value: "q" }] });
  });

  it("shares what an alias bomb repeats", () => {
    const lines = ["a: &a [x, x, x, x, x, x, x, x, x, x]"];
    for (let index = 1; index < 40; index += 1) {
      const before = index === 1 ? "a" : `a${index - 1}`;
      lines.push(`a${index}: &a${index} [*${before}, *${before}, *${before}, *${before}, *${before}]`);
    }
    expect(rootOf(lines.join("\n")).entries).toHaveLength(40);
  });

  it("does not follow a list that contains itself", () => {
    expect(rootOf("a: &x [*x]").entries).toHaveLength(1);
  });

  it.each([
    ["t: a\ntags:\n-\n", [12]],
    ["tags:\n- a\n- # remark\n-\n- b", [8, 11, 22, 25]],
  ])("has an item without a value behind its dash: %j", (text, starts) => {
    const list = rootOf(text).entries.at(-1)?.value;
    expect(list?.kind === "list" && list.items.map(({ start }) => start)).toEqual(starts);
  });

  it("is nothing for no text", () => {
    expect(readYaml("")).toEqual({ ok: true, root: { kind: "scalar", value: null, start: 0, end: 0 } });
  });
});
