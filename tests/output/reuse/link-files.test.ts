import { rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { linkFiles } from "../../../src/output/reuse/link-files.ts";
import { filesIn } from "../../support/planned-files.ts";
import { siteFolder } from "../../support/site-folder.ts";

it("gives files a second name in another folder, without a second copy of their bytes", () => {
  const folder = siteFolder({ "old/a/b/1.html": "1", "old/a/2.html": "2", "old/3.html": "3" });
  linkFiles(["a/b/1.html", "3.html"], { from: join(folder, "old"), to: join(folder, "new") });
  expect(filesIn(join(folder, "new"))).toEqual({ "3.html": "3", "a/b/1.html": "1" });
  expect(statSync(join(folder, "new/3.html")).ino).toBe(statSync(join(folder, "old/3.html")).ino);
});

it("does not overwrite existing files", () => {
  const folder = siteFolder({ "old/a.html": "old", "new/a.html": "new" });
  expect(() => linkFiles(["a.html"], { from: join(folder, "old"), to: join(folder, "new") })).toThrow(/EEXIST/u);
  expect(filesIn(join(folder, "new"))).toEqual({ "a.html": "new" });
});

it("copies the bytes to another disk", ({ skip }) => {
  const folder = siteFolder({ "old/a.html": "text" });
  const elsewhere = "/dev/shm";
  skip(
    statSync(elsewhere, { throwIfNoEntry: false })?.dev === undefined ||
      statSync(elsewhere).dev === statSync(folder).dev,
  );
  const to = join(elsewhere, `saegim-${process.pid}`);
  try {
    linkFiles(["a.html"], { from: join(folder, "old"), to });
    expect(filesIn(to)).toEqual({ "a.html": "text" });
  } finally {
    rmSync(to, { recursive: true, force: true });
  }
});
