import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  isKnownKey,
  isSourceKey,
  knownKeys,
  listKeys,
  textKeys,
  wordListKeys,
} from "../../../src/parse/front-matter/known-keys.ts";

describe("The names of front matter", () => {
  it("are distinguished from all others", () => {
    expect(["title", "last_modified_at", "source"].every(isKnownKey)).toBe(true);
    expect(["Title", "titel", "__proto__", "constructor", ""].some(isKnownKey)).toBe(false);
    expect(isSourceKey("publisher")).toBe(true);
    expect(isSourceKey("title")).toBe(false);
  });

  it("are all named on the page that a writer of an unknown one is sent to", () => {
    const page = readFileSync(new URL("../../../docs/rules/front-matter-unknown-key.md", import.meta.url), "utf8");
    expect(knownKeys.filter((key) => !page.includes(`\`${key}\``))).toEqual([]);
  });

  it("stand for existing fields", () => {
    for (const key of [...listKeys, ...textKeys, ...wordListKeys]) expect(isKnownKey(key), key).toBe(true);
  });
});
