import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { SourcePath } from "../../src/model/address/addresses.ts";
import { parseNote } from "../../src/parse/parse-note.ts";
import { goldenHtml, goldenJson } from "../support/golden-note.ts";
import { plainSettings } from "../support/parse-body.ts";

const folder = new URL("../fixtures/notes/", import.meta.url);
const names = readdirSync(folder)
  .filter((name) => name.endsWith(".md"))
  .map((name) => name.slice(0, -3));
const isUpdate = process.env["UPDATE_GOLDEN"] === "1";

describe("the golden notes", () => {
  it("show at least 40 forms, none without its triple and no triple without its note", () => {
    expect(names.length).toBeGreaterThanOrEqual(40);
    const wanted = names.flatMap((name) => [`${name}.html`, `${name}.md`, `${name}.note.json`]);
    if (!isUpdate) expect(readdirSync(folder).toSorted()).toEqual(wanted.toSorted());
  });

  it.each(names)("%s reads as it was reviewed", (name) => {
    const text = readFileSync(new URL(`${name}.md`, folder), "utf8");
    const parsed = parseNote({ path: `posts/${name}.md` as SourcePath, text }, plainSettings);
    expectGolden(`${name}.note.json`, goldenJson(parsed, text));
    expectGolden(`${name}.html`, goldenHtml(parsed));
  });
});

/** Compares with the reviewed file; `UPDATE_GOLDEN=1` rewrites it, to be reviewed as a diff. */
function expectGolden(name: string, actual: string): void {
  const file = new URL(name, folder);
  if (isUpdate) writeFileSync(file, actual);
  expect(actual).toBe(readFileSync(file, "utf8"));
}
