import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { recoverOutput } from "../../src/output/recover-output.ts";
import { filesIn } from "../support/planned-files.ts";
import { siteFolder } from "../support/site-folder.ts";

/** No system gives a process this number. */
const ended = 2 ** 30;

describe("what an ended build left", () => {
  it("gives the former site back when it was moved aside and nothing had taken its place", () => {
    const folder = siteFolder({ [`_site.old-${ended}/index.html`]: "old", [`_site.next-${ended}/index.html`]: "half" });
    recoverOutput(join(folder, "_site"));
    expect(filesIn(folder)).toEqual({ "_site/index.html": "old" });
  });

  it("goes where it is a lock that was being broken", () => {
    const folder = siteFolder({ "_site/index.html": "new", [`_site.lock-${ended}`]: "1\n" });
    recoverOutput(join(folder, "_site"));
    expect(filesIn(folder)).toEqual({ "_site/index.html": "new" });
  });

  it("goes when a site stands in its place", () => {
    const folder = siteFolder({ "_site/index.html": "new", [`_site.old-${ended}/index.html`]: "old" });
    recoverOutput(join(folder, "_site"));
    expect(filesIn(folder)).toEqual({ "_site/index.html": "new" });
  });

  it("is none when the build still runs, or when the name is somebody else's", () => {
    const files = {
      [`_site.next-${process.ppid}/index.html`]: "being made",
      "_site.old/index.html": "kept by hand",
      [`other.old-${ended}/index.html`]: "not of this site",
    };
    const folder = siteFolder(files);
    recoverOutput(join(folder, "_site"));
    expect(readdirSync(folder)).toEqual(
      expect.arrayContaining([`_site.next-${process.ppid}`, "_site.old", `other.old-${ended}`]),
    );
  });

  it("is nothing where there is no folder yet", () => {
    const folder = siteFolder({});
    mkdirSync(join(folder, "empty"));
    recoverOutput(join(folder, "not/there/_site"));
    recoverOutput(join(folder, "empty/_site"));
    expect(readdirSync(folder)).toEqual(["empty"]);
  });
});
