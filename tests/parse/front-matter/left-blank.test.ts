import { describe, expect, it } from "vitest";
import { isLeftBlank } from "../../../src/parse/front-matter/left-blank.ts";
import { sourceText } from "../../../src/parse/places/source-text.ts";
import { readYaml } from "../../../src/parse/yaml/yaml.ts";

/** Whether the only field is left blank. */
function isBlank(line: string): boolean {
  const reading = readYaml(line);
  const entry = reading.ok && reading.root.kind === "fields" ? reading.root.entries[0] : undefined;
  if (entry === undefined) throw new Error(`No field: ${line}`);
  const yaml = sourceText(line);
  return isLeftBlank(entry.key, entry.value, { source: yaml, yaml, firstLine: 1, repairs: new Map() });
}

describe("isLeftBlank", () => {
  it.each(["tags:", "summary: ", "image:", "redirect_from:"])(
    "is true for a field that a note may do without: %s",
    (line) => {
      expect(isBlank(line)).toBe(true);
    },
  );

  it.each(["title:", "date:", "draft:"])("is false for a field that must say something: %s", (line) => {
    expect(isBlank(line)).toBe(false);
  });

  it.each(["tags: null", "tags: ~", 'summary: ""', "tags: [a]"])("is false where something is typed: %s", (line) => {
    expect(isBlank(line)).toBe(false);
  });
});
