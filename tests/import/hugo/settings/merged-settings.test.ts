import { expect, it } from "vitest";
import { textIgnoringCase, valueIgnoringCase } from "../../../../src/import/front-matter/yaml-values.ts";
import { mergedSettings } from "../../../../src/import/hugo/settings/merged-settings.ts";
import { readYaml } from "../../../../src/parse/yaml/yaml.ts";

function rootOf(text: string) {
  const reading = readYaml(text);
  if (!reading.ok) throw new Error("no YAML");
  return reading.root;
}

it("keeps what the first says, however deep, and has of the second what the first does not say", () => {
  const root = mergedSettings(rootOf("a: {B: 1, c: 2}\nd: 3"), rootOf("A: {b: 4, e: 5}\nd: {f: 6}\ng: 7"));
  const a = valueIgnoringCase(root, "a");
  expect(["b", "c", "e"].map((name) => textIgnoringCase(a, name))).toEqual(["1", "2", "5"]);
  expect(["d", "g"].map((name) => textIgnoringCase(root, name))).toEqual(["3", "7"]);
});

it("ends for values that refer to each other", () => {
  const names = Array.from({ length: 40 }, (_, index) => `n${index}`);
  const lines = names.map(
    (name, index) => `${name}: &${name} {${index === 0 ? "x: 1" : `a: *${names[index - 1]}, b: *${names[index - 1]}`}}`,
  );
  const bomb = rootOf(lines.join("\n"));
  expect(mergedSettings(bomb, bomb).kind).toBe("fields");
});
