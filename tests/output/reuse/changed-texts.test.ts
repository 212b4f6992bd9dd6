import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { compareTexts } from "../../../src/output/reuse/changed-texts.ts";
import { PlannedFile } from "../../../src/site/files/planned-file.ts";
import { plannedFiles } from "../../support/planned-files.ts";
import { siteFolder } from "../../support/site-folder.ts";

it("finds texts that differ from those in a folder, to the byte", () => {
  const folder = siteFolder({ "same.html": "같은 글", "other.html": "같은 긂", "longer.html": "같은 글." });
  mkdirSync(join(folder, "folder.html"));
  symlinkSync(join(folder, "same.html"), join(folder, "link.html"));
  const names = [
    "same.html",
    "other.html",
    "longer.html",
    "missing.html",
    "folder.html",
    "link.html",
    "same.html/below",
  ];
  const planned = plannedFiles(Object.fromEntries(names.map((name) => [name, "같은 글"])));
  const { changed, same } = compareTexts(planned, { folder, ofAll: 20 });
  expect(same.map(({ output }) => output)).toEqual(["same.html"]);
  expect(changed.map(({ output }) => output)).toEqual([
    "other.html",
    "longer.html",
    "missing.html",
    "folder.html",
    "link.html",
    "same.html/below",
  ]);
  expect(changed.every((file) => file.render() === "같은 글")).toBe(true);
  expect(changed.map((file) => file.fingerprint())).toEqual(planned.slice(1).map((file) => file.fingerprint()));
});

it("treats everything as changed if most of a site has new inputs, without rendering any of it", () => {
  const folder = siteFolder({ "same.html": "같은 글" });
  const [file] = plannedFiles({ "same.html": "같은 글" });
  if (file === undefined) return expect.fail("no file");
  const unrendered = new PlannedFile(file.output, () => expect.fail("it was rendered"), file.fingerprint);
  expect(compareTexts([unrendered], { folder, ofAll: 2 })).toEqual({ changed: [unrendered], same: [] });
});
