import { expect, it } from "vitest";
import { saysShown } from "../../../../src/parse/front-matter/held/says-shown.ts";
import { readYaml } from "../../../../src/parse/yaml/yaml.ts";

function shown(line: string): boolean {
  const reading = readYaml(line);
  const entry = reading.ok && reading.root?.kind === "fields" ? reading.root.entries[0] : undefined;
  if (entry === undefined) throw new Error(`No field: ${line}`);
  return saysShown(entry.key, entry.value);
}

it.each(["publish: true", "dg-publish: true", "isPublished: yes", "hidden: false", "private: no", "is_draft: false"])(
  "knows that %j says no more than that the note is published",
  (line) => {
    expect(shown(line)).toBe(true);
  },
);

it.each(["is_listed: true", "listed: true"])("knows that %j keeps a note in lists", (line) => {
  expect(shown(line)).toBe(true);
});

it.each([
  "is_listed: false",
  "publish: false",
  "publish:",
  "publish: maybe",
  "hidden: true",
  "author: true",
  "publish: [true]",
  "공개: true",
])("does not say so of %j", (line) => {
  expect(shown(line)).toBe(false);
});
