import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { WrittenFile } from "../../../src/output/reuse/output-memory.ts";
import { putAside, type Spare, startFolder } from "../../../src/output/reuse/spare-folder.ts";
import { filesIn } from "../../support/planned-files.ts";
import { siteFolder } from "../../support/site-folder.ts";

/** A spare folder in which everything is remembered as it is, with fingerprints made from its name. */
function spareIn(folder: string): Spare {
  const spare = join(folder, "spare");
  const facts = (path: string): WrittenFile => {
    const { size, mtimeMs: modified } = lstatSync(join(spare, path));
    return { fingerprint: `of ${path}`, size, modified };
  };
  return { folder: spare, files: new Map(Object.keys(filesIn(spare)).map((path) => [path, facts(path)])) };
}

const wanting = (...paths: readonly string[]) => new Map(paths.map((path) => [path, `of ${path}`]));

describe("a site that was put aside", () => {
  it("is in its place, whatever was there before", () => {
    const folder = siteFolder({ "former/a.html": "a", "cache/spare/old/b.html": "b" });
    putAside(join(folder, "former"), join(folder, "cache/spare"));
    expect(filesIn(folder)).toEqual({ "cache/spare/a.html": "a" });
    mkdirSync(join(folder, "next"));
    putAside(join(folder, "next"), join(folder, "new cache/spare"));
    expect(readdirSync(join(folder, "new cache/spare"))).toEqual([]);
  });

  it("is removed if it cannot be kept", () => {
    const folder = siteFolder({ "former/a.html": "a", cache: "a file where the folder should be" });
    putAside(join(folder, "former"), join(folder, "cache/spare"));
    expect(filesIn(folder)).toEqual({ cache: "a file where the folder should be" });
  });

  it("is the next folder, with the files that are wanted as they are, and without others and what held them", () => {
    const folder = siteFolder({ "spare/a/index.html": "a", "spare/b/c/index.html": "b", "spare/d.html": "d" });
    const spare = spareIn(folder);
    const before = statSync(join(folder, "spare/a")).ino;
    const stayed = startFolder(join(folder, "next"), spare, wanting("a/index.html", "new/index.html"));
    expect([...stayed]).toEqual(["a/index.html"]);
    expect(filesIn(folder)).toEqual({ "next/a/index.html": "a" });
    expect(readdirSync(join(folder, "next"))).toEqual(["a"]);
    expect(statSync(join(folder, "next/a")).ino).toBe(before);
  });

  it("keeps nothing that was touched, has other inputs, or is not remembered", () => {
    const folder = siteFolder({ "spare/a.html": "a", "spare/b.html": "b", "spare/c.html": "c" });
    const spare = spareIn(folder);
    writeFileSync(join(folder, "spare/a.html"), "touched");
    writeFileSync(join(folder, "spare/foreign.html"), "f");
    const wanted = new Map([...wanting("a.html", "c.html", "foreign.html"), ["b.html", "of another b"]]);
    expect([...startFolder(join(folder, "next"), spare, wanted)]).toEqual(["c.html"]);
    expect(filesIn(folder)).toEqual({ "next/c.html": "c" });
  });

  it("is not followed out of its place", () => {
    const folder = siteFolder({ "theirs/thesis.doc": "years of work", "spare/a.html": "a" });
    const spare = spareIn(folder);
    symlinkSync(join(folder, "theirs"), join(folder, "spare/link"));
    startFolder(join(folder, "next"), spare, wanting("a.html", "link/thesis.doc"));
    expect(filesIn(folder)).toEqual({ "next/a.html": "a", "theirs/thesis.doc": "years of work" });

    const linked = { folder: join(folder, "linked"), files: spare.files };
    symlinkSync(join(folder, "theirs"), linked.folder);
    expect([...startFolder(join(folder, "next 2"), linked, wanting("thesis.doc"))]).toEqual([]);
    expect(filesIn(folder)).toMatchObject({ "theirs/thesis.doc": "years of work" });
    expect(readdirSync(join(folder, "next 2"))).toEqual([]);
  });

  it("is not needed if it is missing or cannot be opened", () => {
    const folder = siteFolder({ "spare/closed/a.html": "a" });
    const nowhere = { folder: join(folder, "nowhere"), files: new Map() };
    expect([...startFolder(join(folder, "1"), nowhere, wanting("a.html"))]).toEqual([]);
    expect([...startFolder(join(folder, "2"), null, wanting("a.html"))]).toEqual([]);
    const spare = spareIn(folder);
    writeFileSync(join(folder, "3"), "a file where the folder should be");
    expect(() => startFolder(join(folder, "3"), spare, wanting("closed/a.html"))).toThrow(/EEXIST/u);
    chmodSync(join(folder, "spare/closed"), 0o755);
    expect(existsSync(join(folder, "spare"))).toBe(true);
  });
});
