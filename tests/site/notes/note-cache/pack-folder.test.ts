import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { packNote } from "../../../../src/site/notes/note-cache/note-pack.ts";
import { packFolder, packOf } from "../../../../src/site/notes/note-cache/pack-folder.ts";
import { siteFolder } from "../../../support/site-folder.ts";

const notes = new Map(["a", "b", "c"].map((path) => [path, packNote(path, "1", { data: "{}", words: "[]" })]));
const all = new Set([...notes.keys()].map(packOf));
const pathsIn = (folder: string) =>
  packFolder(folder)
    .read("key")
    .map(({ path }) => path)
    .toSorted();

it("keeps notes for the next process, and leaves nothing half-written", () => {
  const folder = join(siteFolder({}), "cache/notes");
  packFolder(folder).write("key", notes, all);
  expect(pathsIn(folder)).toEqual(["a", "b", "c"]);
  expect(readdirSync(folder).every((name) => name.endsWith(".pack"))).toBe(true);
});

it("writes only the packs that are named", () => {
  const folder = join(siteFolder({}), "notes");
  packFolder(folder).write("key", notes, new Set([packOf("a")]));
  expect(pathsIn(folder)).toEqual([...notes.keys()].filter((path) => packOf(path) === packOf("a")));
});

it("does without what is damaged, or is no pack", () => {
  const folder = join(siteFolder({}), "notes");
  packFolder(folder).write("key", notes, all);
  writeFileSync(join(folder, `${packOf("a")}.pack`), "damaged");
  writeFileSync(join(folder, "notes.txt"), "x");
  expect(pathsIn(folder)).not.toContain("a");
  expect(packFolder(folder).read("other key")).toEqual([]);
});

it("does without a folder that cannot be made or read", () => {
  const folder = join(siteFolder({ cache: "a file" }), "cache/notes");
  packFolder(folder).write("key", notes, all);
  expect(packFolder(folder).read("key")).toEqual([]);
});
