import { gzipSync } from "node:zlib";
import { expect, inject, it } from "vitest";
import { readSiteFiles } from "../support/site-files.ts";

const files = readSiteFiles(inject("sites")["/"] ?? "");
const budget = 10 * 1024;

function weightOf(names: readonly string[]): number {
  return names.reduce((sum, name) => sum + gzipSync(files.get(name) ?? new Uint8Array()).length, 0);
}

const notePages = [...files]
  .filter(([name]) => name.startsWith("notes/"))
  .map(([name, bytes]) => ({ name, text: bytes.toString("utf8") }));

it.each(notePages)("$name loads at most 10 KB of scripts and 10 KB of styles, compressed", ({ text }) => {
  const named = (attribute: RegExp): readonly string[] =>
    Array.from(text.matchAll(attribute), ([, path = ""]) => path.replace(/^\//u, ""));
  const scripts = named(/<script [^>]*src="([^"]+)"/gu);
  const styles = named(/<link rel="stylesheet" href="([^"]+)"/gu);
  expect(scripts.length * styles.length).toBeGreaterThan(0);
  expect([...scripts, ...styles].filter((name) => !files.has(name))).toEqual([]);
  expect(weightOf(scripts)).toBeLessThanOrEqual(budget);
  expect(weightOf(styles)).toBeLessThanOrEqual(budget);
});
