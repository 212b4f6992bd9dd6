import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { OutputPath } from "../../src/model/address/addresses.ts";
import { pagesOf, writeData } from "../../src/output/write-data.ts";
import { PlannedFile } from "../../src/site/files/planned-file.ts";
import { filesIn, plannedFiles } from "../support/planned-files.ts";
import { siteFolder } from "../support/site-folder.ts";

it("writes what is no page, and leaves the pages", () => {
  const folder = join(siteFolder({}), "_site");
  const files = plannedFiles({
    "index.html": "a",
    "feed.xml": "<feed/>",
    "tags/경제/feed.json": "{{ }}",
    "notes/a/index.html": "b",
    ".nojekyll": "",
  });
  writeData(folder, files);
  expect(pagesOf(files).map(({ output }) => output)).toEqual(["index.html", "notes/a/index.html"]);
  expect(filesIn(folder)).toEqual({ "feed.xml": "<feed/>", "tags/경제/feed.json": "{{ }}", ".nojekyll": "" });
});

it("writes nothing outside its folder, and no half letters", () => {
  const folder = siteFolder({});
  const outside = new PlannedFile("../feed.xml" as OutputPath, () => "x");
  expect(() => writeData(join(folder, "_site"), [outside])).toThrow("Outside");
  expect(existsSync(join(folder, "feed.xml"))).toBe(false);
  expect(() => writeData(folder, plannedFiles({ "feed.xml": "\ud83c" }))).toThrow("Half a letter");
});
