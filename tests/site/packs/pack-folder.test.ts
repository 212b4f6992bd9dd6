import { execFileSync } from "node:child_process";
import { readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { packFolder, packOf } from "../../../src/site/packs/pack-folder.ts";
import { siteFolder } from "../../support/site-folder.ts";

const posts = new Map(["a", "b", "c"].map((path) => [path, { path, version: "1", pieces: () => [Buffer.from("{}")] }]));
const all = new Set([...posts.keys()].map(packOf));
const pathsIn = (folder: string) =>
  packFolder(folder)
    .read("key")
    .map(({ path }) => path)
    .toSorted();

it("keeps posts for the next process, and leaves nothing half-written", () => {
  const folder = join(siteFolder({}), "cache/packs");
  packFolder(folder).write("key", posts, all);
  expect(pathsIn(folder)).toEqual(["a", "b", "c"]);
  expect(readdirSync(folder).every((name) => name.endsWith(".pack"))).toBe(true);
});

it("writes only the packs that are named", () => {
  const folder = join(siteFolder({}), "packs");
  packFolder(folder).write("key", posts, new Set([packOf("a")]));
  expect(pathsIn(folder)).toEqual([...posts.keys()].filter((path) => packOf(path) === packOf("a")));
});

it("does without what is damaged, or is no pack", () => {
  const folder = join(siteFolder({}), "packs");
  packFolder(folder).write("key", posts, all);
  writeFileSync(join(folder, `${packOf("a")}.pack`), "damaged");
  writeFileSync(join(folder, "packs.txt"), "x");
  expect(pathsIn(folder)).not.toContain("a");
  expect(packFolder(folder).read("other key")).toEqual([]);
});

it("does without a folder that cannot be made or read", () => {
  const folder = join(siteFolder({ cache: "a file" }), "cache/packs");
  packFolder(folder).write("key", posts, all);
  expect(packFolder(folder).read("key")).toEqual([]);
});

it.skipIf(process.platform === "win32")("waits for no pipe, and reads no device to its end", () => {
  const folder = join(siteFolder({}), "packs");
  packFolder(folder).write("key", posts, all);
  const [pipe, device] = ["a", "b"].map((path) => join(folder, `${packOf(path)}.pack`));
  for (const file of [pipe, device]) rmSync(file ?? "");
  execFileSync("mkfifo", [pipe ?? ""]);
  symlinkSync("/dev/zero", device ?? "");
  expect(pathsIn(folder)).toEqual(["c"]);
  packFolder(folder).write("key", posts, all);
  expect(pathsIn(folder)).toEqual(["a", "b", "c"]);
});
