import { readdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { configureEleventy } from "../../src/eleventy/configure.ts";
import { writeSite } from "../../src/eleventy/write-site.ts";
import type { SiteFiles } from "../../src/site/site-files.ts";
import { filesIn, plannedFiles } from "../support/planned-files.ts";
import { siteFolder } from "../support/site-folder.ts";

async function write(folder: string, site: SiteFiles): Promise<void> {
  const assetsFolder = join(folder, "assets");
  await writeSite(join(folder, "_site"), (eleventy) =>
    configureEleventy(eleventy, { assetsFolder, nextFiles: () => Promise.resolve(site) }),
  );
}

const page = (text: string) => `<!doctype html><title>${text}</title>`;

describe("writing a site", () => {
  it("writes texts to the letter, whatever templates would make of them", async () => {
    const folder = siteFolder({});
    const texts = {
      "index.html": page("{{ page.url }} {% if %} {# #} ---\ntitle: x\n---"),
      "notes/초거대 ai/index.html": page("한글"),
      "feed.xml": '<?xml version="1.0"?><feed/>',
      "notes.json": '{"a":"{{ b }}"}\n',
      ".nojekyll": "x",
    };
    await write(folder, { files: plannedFiles(texts), copies: new Set() });
    expect(filesIn(join(folder, "_site"))).toEqual(texts);
    expect(readdirSync(folder)).toEqual(["_site"]);
  });

  it("copies the planned assets and no other file, and no link", async () => {
    const folder = siteFolder({
      "assets/img/가 나.png": "bytes",
      "assets/img/other.png": "x",
      "assets/styles/main.css": "x",
    });
    symlinkSync("/etc/passwd", join(folder, "assets/img/link.png"));
    await write(folder, { files: plannedFiles({ "index.html": "a" }), copies: new Set(["img/가 나.png"]) });
    expect(filesIn(join(folder, "_site"))).toEqual({ "assets/img/가 나.png": "bytes", "index.html": "a" });
  });

  it("leaves nothing of an earlier site", async () => {
    const folder = siteFolder({ "_site/gone/index.html": "old", "_site/index.html": "old" });
    await write(folder, { files: plannedFiles({ "index.html": "new" }), copies: new Set() });
    expect(filesIn(join(folder, "_site"))).toEqual({ "index.html": "new" });
  });

  it("leaves the earlier site as it was when a page cannot be rendered", async () => {
    const folder = siteFolder({ "_site/index.html": "old" });
    const [good, bad] = plannedFiles({ "index.html": "new", "bad/index.html": "" });
    if (good === undefined || bad === undefined) return expect.fail("no files");
    const broken = {
      output: bad.output,
      render(): string {
        throw new Error("a layout is broken");
      },
    };
    await expect(write(folder, { files: [good, broken], copies: new Set() })).rejects.toThrow();
    expect(filesIn(folder)).toEqual({ "_site/index.html": "old" });
  });

  it("writes nothing outside its folder, whatever a plan says", async () => {
    const folder = siteFolder({});
    await expect(
      write(folder, { files: plannedFiles({ "../../escaped.html": "x" }), copies: new Set() }),
    ).rejects.toThrow();
    expect(filesIn(folder)).toEqual({});
  });
});
