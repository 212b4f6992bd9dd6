import { expect, it } from "vitest";
import { saysNothing } from "../../../src/parse/front-matter/says-nothing.ts";
import { readYaml } from "../../../src/parse/yaml/yaml.ts";

function says(text: string): boolean {
  const reading = readYaml(text);
  if (!reading.ok || reading.root === null) throw new Error(`No YAML: ${text}`);
  return !saysNothing(reading.root);
}

it.each(['image: ""', "image:", "image: ''\nalt: []", "{}", "[]", '""', "image: {}"])(
  "knows that %j is empty",
  (text) => {
    expect(says(text)).toBe(false);
  },
);

it.each(["image: a", "image: false", "a: 0", "[a]", "a: {b: c}", "a"])("knows that %j is not", (text) => {
  expect(says(text)).toBe(true);
});
