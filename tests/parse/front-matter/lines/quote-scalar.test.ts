import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { listItem, plainScalar, quoteScalar } from "../../../../src/parse/front-matter/lines/quote-scalar.ts";
import { readYaml } from "../../../../src/parse/yaml/yaml.ts";

/** Text that fits on one line of YAML. */
const oneLine = fc
  .string({ unit: "grapheme-composite", minLength: 1, maxLength: 30 })
  .filter((text) => readYaml(`key: ${quoteScalar(text)}`).ok && !/[\r\n]/u.test(text));

function valueOfKey(yaml: string): unknown {
  const reading = readYaml(yaml);
  const value = reading.ok && reading.root.kind === "fields" ? reading.root.entries[0]?.value : undefined;
  const scalar = value?.kind === "list" ? value.items[0] : value;
  return scalar?.kind === "scalar" ? scalar.value : undefined;
}

describe("A text written as YAML", () => {
  it.each([
    ["금리", "금리", "금리"],
    ["초거대 AI", "초거대 AI", "초거대 AI"],
    ["a: b", "'a: b'", "'a: b'"],
    ["a, b", "a, b", "'a, b'"],
    ["it's", "it's", "it's"],
    ["'a'", "'''a'''", "'''a'''"],
    ["7", "'7'", "'7'"],
    ["true", "'true'", "'true'"],
    ["Null", "'Null'", "'Null'"],
    ["#1", "'#1'", "'#1'"],
    [" a", "' a'", "' a'"],
  ])("%j takes quotes only where it must", (text, scalar, item) => {
    expect(plainScalar(text)).toBe(scalar);
    expect(listItem(text)).toBe(item);
  });

  it("reads back as itself", () => {
    fc.assert(
      fc.property(oneLine, (text) => {
        expect(valueOfKey(`key: ${plainScalar(text)}`)).toBe(text);
        expect(valueOfKey(`key: ${quoteScalar(text)}`)).toBe(text);
        expect(valueOfKey(`key: [${listItem(text)}]`)).toBe(text);
      }),
      { numRuns: 500 },
    );
  });
});
