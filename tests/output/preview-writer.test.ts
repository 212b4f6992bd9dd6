import { execFileSync } from "node:child_process";
import { rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { PreviewWriter } from "../../src/output/preview-writer.ts";
import { filesIn, plannedFiles } from "../support/planned-files.ts";
import { putFiles, siteFolder } from "../support/site-folder.ts";

describe("writing a preview", () => {
  it("keeps a folder equal to a site that changes", async () => {
    const folder = siteFolder({ "assets/img/a.png": "a", "assets/img/b.png": "b" });
    const preview = join(folder, "preview");
    const writer = new PreviewWriter(preview, join(folder, "assets"));
    const first = { "index.html": "1", "a/index.html": "a" };
    expect(await writer.write({ files: plannedFiles(first), copies: new Set(["img/a.png"]) })).toMatchObject({
      hasChanged: true,
    });
    expect(filesIn(preview)).toEqual({ ...first, "assets/img/a.png": "a" });

    expect(await writer.write({ files: plannedFiles(first), copies: new Set(["img/a.png"]) })).toMatchObject({
      hasChanged: false,
    });

    const second = { "index.html": "2", "b/index.html": "b" };
    putFiles(folder, { "assets/img/a.png": "longer than before" });
    expect(
      await writer.write({ files: plannedFiles(second), copies: new Set(["img/a.png", "img/b.png"]) }),
    ).toMatchObject({
      hasChanged: true,
    });
    expect(filesIn(preview)).toEqual({
      ...second,
      "assets/img/a.png": "longer than before",
      "assets/img/b.png": "b",
    });

    expect(await writer.write({ files: plannedFiles({ "index.html": "2" }), copies: new Set() })).toMatchObject({
      hasChanged: true,
    });
    expect(filesIn(preview)).toEqual({ "index.html": "2" });
  });

  it("writes many times with one Eleventy, which gathers nothing that Node would warn of", async () => {
    const folder = siteFolder({});
    const writer = new PreviewWriter(join(folder, "preview"), join(folder, "assets"));
    const warnings: string[] = [];
    const heard = ({ name }: Error): number => warnings.push(name);
    process.on("warning", heard);
    for (let time = 0; time < 60; time += 1) {
      await writer.write({ files: plannedFiles({ "index.html": `${time}`, "a/index.html": "a" }), copies: new Set() });
    }
    // Node warns once everything in progress is done.
    await new Promise((resolve) => setImmediate(resolve));
    process.off("warning", heard);
    expect(warnings).toEqual([]);
    expect(filesIn(join(folder, "preview"))).toEqual({ "index.html": "59", "a/index.html": "a" });
  });

  it("writes again what it could not write before", async () => {
    const folder = siteFolder({});
    const writer = new PreviewWriter(join(folder, "preview"), join(folder, "assets"));
    await expect(
      writer.write({ files: plannedFiles({ "../out.html": "x" }), copies: new Set() }),
    ).rejects.toMatchObject({ originalError: { message: 'Outside the output folder: "../out.html"' } });
    expect(await writer.write({ files: plannedFiles({ "index.html": "x" }), copies: new Set() })).toMatchObject({
      hasChanged: true,
    });
    expect(filesIn(join(folder, "preview"))).toEqual({ "index.html": "x" });
  });

  it("knows after a failure what it removed, what it wrote and what was written ahead", async () => {
    const folder = siteFolder({});
    const preview = join(folder, "preview");
    const writer = new PreviewWriter(preview, join(folder, "assets"));
    const none = new Set<string>();
    const [home] = plannedFiles({ "index.html": "1" });
    if (home === undefined) return expect.fail("no file");
    const site = { files: [home, ...plannedFiles({ "a.html": "a" })], copies: none };
    await writer.write(site);
    expect(writer.writeEarly(home.output, "2")).toBe(true);
    const [b] = plannedFiles({ "b.html": "b" });
    const failing = { files: [home, ...(b === undefined ? [] : [b])], copies: new Set(["img/none.png"]) };
    await expect(writer.write(failing)).rejects.toThrow("assets/img/none.png");
    await writer.write(site);
    expect(filesIn(preview)).toEqual({ "a.html": "a", "index.html": "1" });

    putFiles(folder, { "assets/img/a.png": "a" });
    await expect(writer.write({ files: site.files, copies: new Set(["img/a.png", "img/none.png"]) })).rejects.toThrow(
      "assets/img/none.png",
    );
    await writer.write(site);
    expect(filesIn(preview)).toEqual({ "a.html": "a", "index.html": "1" });
  });

  it("writes one text ahead of the others, and takes it back when the site says otherwise", async () => {
    const folder = siteFolder({});
    const preview = join(folder, "preview");
    const writer = new PreviewWriter(preview, join(folder, "assets"));
    const [home] = plannedFiles({ "index.html": "1" });
    if (home === undefined) return expect.fail("no file");
    const site = { files: [home, ...plannedFiles({ "a.html": "a" })], copies: new Set<string>() };
    await writer.write(site);
    expect(writer.writeEarly(home.output, "1")).toBe(false);
    expect(writer.writeEarly(home.output, "2")).toBe(true);
    expect(filesIn(preview)).toEqual({ "a.html": "a", "index.html": "2" });
    expect(await writer.write(site)).toMatchObject({ hasChanged: true });
    expect(filesIn(preview)).toEqual({ "a.html": "a", "index.html": "1" });
  });

  it("waits for no pipe and writes through no link in place of a text", async () => {
    const folder = siteFolder({ mine: "mine" });
    const preview = join(folder, "preview");
    const writer = new PreviewWriter(preview, join(folder, "assets"));
    const [home] = plannedFiles({ "index.html": "1" });
    if (home === undefined) return expect.fail("no file");
    await writer.write({ files: [home], copies: new Set() });
    rmSync(join(preview, "index.html"));
    symlinkSync(join(folder, "mine"), join(preview, "index.html"));
    expect(writer.writeEarly(home.output, "2")).toBe(true);
    expect(filesIn(folder)).toEqual({ mine: "mine", "preview/index.html": "2" });
    rmSync(join(preview, "index.html"));
    execFileSync("mkfifo", [join(preview, "index.html")]);
    expect(writer.writeEarly(home.output, "3")).toBe(true);
    expect(filesIn(preview)).toEqual({ "index.html": "3" });
  });

  it("writes nothing early where nothing was written", () => {
    const folder = siteFolder({});
    const writer = new PreviewWriter(join(folder, "preview"), join(folder, "assets"));
    const [home] = plannedFiles({ "index.html": "1" });
    expect(home === undefined ? null : writer.writeEarly(home.output, "1")).toBe(false);
  });

  it("copies the first picture of a folder that was not there before", async () => {
    const folder = siteFolder({});
    const preview = join(folder, "preview");
    const writer = new PreviewWriter(preview, join(folder, "assets"));
    await writer.write({ files: plannedFiles({ "index.html": "1" }), copies: new Set() });
    await writer.write({ files: plannedFiles({ "index.html": "2" }), copies: new Set() });
    putFiles(folder, { "assets/img/a.png": "a" });
    await writer.write({ files: plannedFiles({ "index.html": "3" }), copies: new Set(["img/a.png"]) });
    expect(filesIn(preview)).toEqual({ "assets/img/a.png": "a", "index.html": "3" });
  });
});
