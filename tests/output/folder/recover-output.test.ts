import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { recoverEarly, recoverOutput } from "../../../src/output/folder/recover-output.ts";
import { filesIn } from "../../support/planned-files.ts";
import { siteFolder } from "../../support/site-folder.ts";

/** No system gives a process this number. */
const ended = 2 ** 30;

describe("what an ended build left", () => {
  it("gives the former site back when it was moved aside and nothing had taken its place", () => {
    const folder = siteFolder({
      [`_site.saegim-old-${ended}/index.html`]: "old",
      [`_site.saegim-next-${ended}/index.html`]: "half",
    });
    recoverOutput(join(folder, "_site"), { isLocked: false });
    expect(filesIn(folder)).toEqual({ "_site/index.html": "old" });
  });

  it("goes where it is a lock that was being broken", () => {
    const folder = siteFolder({ "_site/index.html": "new", [`_site.saegim-lock-${ended}`]: "1\n" });
    recoverOutput(join(folder, "_site"), { isLocked: false });
    expect(filesIn(folder)).toEqual({ "_site/index.html": "new" });
  });

  it("is removed if there is a site in its place", () => {
    const folder = siteFolder({ "_site/index.html": "new", [`_site.saegim-old-${ended}/index.html`]: "old" });
    recoverOutput(join(folder, "_site"), { isLocked: false });
    expect(filesIn(folder)).toEqual({ "_site/index.html": "new" });
  });

  it("is left alone if the build still runs, or if the name belongs to somebody else", () => {
    const files = {
      [`_site.saegim-next-${process.ppid}/index.html`]: "being made",
      "_site.old/index.html": "kept by hand",
      "_site.old-20261101/index.html": "a dated copy",
      "_site.next-2/mine.txt": "mine",
      [`other.saegim-old-${ended}/index.html`]: "not of this site",
    };
    const folder = siteFolder(files);
    recoverOutput(join(folder, "_site"), { isLocked: false });
    expect(readdirSync(folder)).toEqual(
      expect.arrayContaining([
        `_site.saegim-next-${process.ppid}`,
        "_site.old",
        "_site.old-20261101",
        "_site.next-2",
        "_site.old-20261101",
        "_site.next-2",
        `other.saegim-old-${ended}`,
      ]),
    );
  });

  it("is also removed if another process has its number by now, by the holder of the folder's lock", () => {
    const reused = process.ppid;
    const folder = siteFolder({
      [`_site.saegim-old-${reused}/index.html`]: "old",
      [`_site.saegim-next-${reused}/a.html`]: "half",
    });
    recoverOutput(join(folder, "_site"), { isLocked: true });
    expect(filesIn(folder)).toEqual({ "_site/index.html": "old" });
  });

  it("is left alone while another build checks whether the lock is stale", () => {
    const folder = siteFolder({ [`_site.saegim-lock-${process.ppid}`]: "1\n" });
    recoverOutput(join(folder, "_site"), { isLocked: true });
    expect(readdirSync(folder)).toEqual([`_site.saegim-lock-${process.ppid}`]);
  });

  it("is left to the writing of the site where the disk refuses", () => {
    const folder = siteFolder({ file: "" });
    expect(() => recoverOutput(join(folder, "file/_site"), { isLocked: false })).toThrow(/ENOTDIR/u);
    expect(() => recoverEarly(join(folder, "file/_site"))).not.toThrow();
  });

  it("is nothing where there is no folder yet", () => {
    const folder = siteFolder({});
    mkdirSync(join(folder, "empty"));
    recoverOutput(join(folder, "not/there/_site"), { isLocked: false });
    recoverOutput(join(folder, "empty/_site"), { isLocked: false });
    expect(readdirSync(folder)).toEqual(["empty"]);
  });
});
