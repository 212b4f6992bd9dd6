import { spawnSync } from "node:child_process";
import { lstatSync, mkdirSync, rmSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import type { OutputMemory } from "../../../src/output/reuse/output-memory.ts";
import { everythingFresh, isAsLeft, reuseOutput } from "../../../src/output/reuse/reuse-output.ts";
import { plannedFiles } from "../../support/planned-files.ts";
import { putFiles, siteFolder } from "../../support/site-folder.ts";

const texts = { "index.html": "home", "a/index.html": "a" };

const nothing: OutputMemory = { files: new Map(), spare: new Map(), made: null };

/** A folder with a site as it was written, and what is remembered of it. */
function written(files: Readonly<Record<string, string>> = texts): {
  readonly output: string;
  readonly assetsFolder: string;
  readonly remembered: OutputMemory;
} {
  const output = siteFolder(files);
  const site = { files: plannedFiles(files), copies: new Set<string>() };
  const { fingerprints } = reuseOutput(site, { output, assetsFolder: "assets", remembered: nothing });
  const known = new Map(
    Array.from(fingerprints, ([path, fingerprint]) => {
      const { size, mtimeMs } = lstatSync(join(output, path));
      return [path, { fingerprint, size, modified: mtimeMs }] as const;
    }),
  );
  return { output, assetsFolder: "assets", remembered: { files: known, spare: new Map(), made: null } };
}

const planned = (files: Readonly<Record<string, string>>) => ({
  files: plannedFiles(files),
  copies: new Set<string>(),
});
const freshOf = (reuse: ReturnType<typeof reuseOutput>) => reuse.fresh.files.map(({ output }) => output);

describe("what of a site is in its folder already", () => {
  it("is all of it where nothing changed", () => {
    const reuse = reuseOutput(planned(texts), written());
    expect(reuse).toMatchObject({ isWhole: true, kept: ["index.html", "a/index.html"] });
    expect(freshOf(reuse)).toEqual([]);
  });

  it("is reused if made from the same inputs", () => {
    const reuse = reuseOutput(planned({ ...texts, "a/index.html": "other", "b/index.html": "new" }), written());
    expect(freshOf(reuse)).toEqual(["a/index.html", "b/index.html"]);
    expect(reuse.isWhole).toBe(false);
  });

  it("is not reused if a file was changed or is gone", () => {
    const former = written();
    putFiles(former.output, { "index.html": "by hand" });
    expect(freshOf(reuseOutput(planned(texts), former))).toEqual(["index.html"]);
    const missing = written();
    rmSync(join(missing.output, "a"), { recursive: true });
    expect(freshOf(reuseOutput(planned(texts), missing))).toEqual(["a/index.html"]);
    const gone = written();
    rmSync(gone.output, { recursive: true });
    expect(freshOf(reuseOutput(planned(texts), gone))).toEqual(["index.html", "a/index.html"]);
  });

  it("is a file that was touched, or is made of other things, when its text is the same", () => {
    const many = { ...texts, "b.html": "b", "c.html": "c" };
    const former = written(many);
    utimesSync(join(former.output, "index.html"), 1, 1);
    const reuse = reuseOutput(planned(many), former);
    expect(reuse).toMatchObject({ isWhole: true, isKnown: false });
    expect(reuse.kept.toSorted()).toEqual(Object.keys(many).toSorted());
  });

  it("is not complete if the folder contains anything else", () => {
    expect(reuseOutput(planned({ "index.html": "home" }), written()).isWhole).toBe(false);
    const strange = written();
    putFiles(strange.output, { "by-hand.html": "x" });
    expect(reuseOutput(planned(texts), strange).isWhole).toBe(false);
  });

  it("is not complete if the folder contains something too deep to be inspected", () => {
    const site = written();
    const started = process.cwd();
    onTestFinished(() => process.chdir(started));
    process.chdir(site.output);
    const name = "d".repeat(200);
    for (let depth = 0; depth < 25; depth += 1) {
      mkdirSync(name);
      process.chdir(name);
    }
    process.chdir(started);
    onTestFinished(() => {
      spawnSync("rm", ["-rf", site.output]);
    });
    expect(reuseOutput(planned(texts), site)).toMatchObject({ isWhole: false, isKnown: false });
    expect(isAsLeft(site.output, site.remembered)).toBe(false);
  });

  it("has a picture in all its places or in none, so that none is overwritten through another name", () => {
    const folder = siteFolder({ "assets/favicon.ico": "icon", "_site/assets/favicon.ico": "icon" });
    const at = { output: join(folder, "_site"), assetsFolder: join(folder, "assets") };
    const site = { files: [], copies: new Set(["favicon.ico"]) };
    const { fingerprints } = reuseOutput(site, { ...at, remembered: nothing });
    const { size, mtimeMs } = lstatSync(join(folder, "_site/assets/favicon.ico"));
    const known = new Map(
      Array.from(fingerprints, ([path, fingerprint]) => [path, { fingerprint, size, modified: mtimeMs }] as const),
    );
    const reuse = reuseOutput(site, { ...at, remembered: { files: known, spare: new Map(), made: null } });
    expect(reuse.kept).toEqual([]);
    expect(reuse.fresh.copies).toEqual(new Set(["favicon.ico"]));
  });

  it("is the whole folder, even without a plan, only if every file is as it was left and there is no other", () => {
    const { output, remembered } = written();
    expect(isAsLeft(output, remembered)).toBe(true);
    putFiles(output, { "by-hand.html": "x" });
    expect(isAsLeft(output, remembered)).toBe(false);
    rmSync(join(output, "by-hand.html"));
    putFiles(output, { "index.html": "by hand" });
    expect(isAsLeft(output, remembered)).toBe(false);
    expect(isAsLeft(siteFolder({}), nothing)).toBe(false);
    expect(isAsLeft(join(output, "nowhere"), remembered)).toBe(false);
  });

  it("is nothing where nothing is known", () => {
    const site = planned(texts);
    expect(everythingFresh(site)).toMatchObject({ kept: [], isWhole: false });
    expect(everythingFresh(site).fresh).toBe(site);
  });
});
