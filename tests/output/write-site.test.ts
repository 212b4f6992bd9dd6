import { mkdirSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { configureEleventy } from "../../src/eleventy/configure.ts";
import { writeSite } from "../../src/output/write-site.ts";
import { PlannedFile } from "../../src/site/files/planned-file.ts";
import type { SiteFiles } from "../../src/site/files/site-files.ts";
import { filesIn, plannedFiles } from "../support/planned-files.ts";
import { siteFolder } from "../support/site-folder.ts";

async function write(folder: string, site: SiteFiles, memory: string | null = null): Promise<void> {
  await writeSite({
    output: join(folder, "_site"),
    site,
    assetsFolder: join(folder, "assets"),
    memory,
    made: null,
    configure: configureEleventy,
  });
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

  it("copies exactly the planned assets, and no link", async () => {
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
    const broken = new PlannedFile(bad.output, () => {
      throw new Error("a layout is broken");
    });
    await expect(write(folder, { files: [good, broken], copies: new Set() })).rejects.toMatchObject({
      originalError: { message: "a layout is broken" },
    });
    expect(filesIn(folder)).toEqual({ "_site/index.html": "old" });
  });

  it("leaves the earlier site as it was when something that was planned is not there at the end", async () => {
    const folder = siteFolder({ "_site/index.html": "old", "assets/other.png": "x" });
    const files = plannedFiles({ "index.html": "new" });
    await expect(write(folder, { files, copies: new Set(["gone.png"]) })).rejects.toThrow("assets/gone.png");
    await expect(write(folder, { files: plannedFiles({ "index.html": "" }), copies: new Set() })).rejects.toThrow(
      "empty",
    );
    await expect(
      write(folder, { files: plannedFiles({ "index.html": "\ud83c" }), copies: new Set() }),
    ).rejects.toMatchObject({ originalError: { message: 'Half a letter in "index.html"' } });
    expect(filesIn(folder)).toEqual({ "_site/index.html": "old", "assets/other.png": "x" });
  });

  it("writes nothing outside its folder, whatever a plan says", async () => {
    const folder = siteFolder({});
    await expect(
      write(folder, { files: plannedFiles({ "../../escaped.html": "x" }), copies: new Set() }),
    ).rejects.toMatchObject({ originalError: { message: 'Outside the output folder: "../../escaped.html"' } });
    expect(filesIn(folder)).toEqual({});
  });

  it("reuses existing files, and renders nothing twice", async () => {
    const folder = siteFolder({ "assets/img/a.png": "a", "assets/img/b.png": "b" });
    const memory = join(folder, "memory.json");
    const rendered: string[] = [];
    const planned = (texts: Readonly<Record<string, string>>, copies: readonly string[]): SiteFiles => ({
      files: plannedFiles(texts).map(
        ({ output, render }) =>
          new PlannedFile(
            output,
            () => {
              rendered.push(output);
              return render();
            },
            render,
          ),
      ),
      copies: new Set(copies),
    });
    const inodes = () => ["index.html", "assets/img/a.png"].map((path) => statSync(join(folder, "_site", path)).ino);

    await write(folder, planned({ "index.html": "1", "a/index.html": "a", "gone.html": "x" }, ["img/a.png"]), memory);
    expect(rendered.splice(0)).toEqual(["index.html", "a/index.html", "gone.html"]);
    const before = inodes();

    const second = planned({ "index.html": "1", "a/index.html": "b", "new.html": "n" }, ["img/a.png", "img/b.png"]);
    await write(folder, second, memory);
    expect(rendered.splice(0)).toEqual(["a/index.html", "new.html"]);
    expect(filesIn(join(folder, "_site"))).toEqual({
      "a/index.html": "b",
      "assets/img/a.png": "a",
      "assets/img/b.png": "b",
      "index.html": "1",
      "new.html": "n",
    });
    expect(inodes()).toEqual(before);

    const whole = statSync(join(folder, "_site")).ino;
    await write(folder, second, memory);
    expect(rendered).toEqual([]);
    expect(statSync(join(folder, "_site")).ino).toBe(whole);
    expect(readdirSync(folder).toSorted()).toEqual(["_site", "assets", "memory.json", "memory.json.spare"]);
  });

  it("rewrites everything on request, and anything damaged meanwhile", async () => {
    const folder = siteFolder({});
    const memory = join(folder, "memory.json");
    const site = { files: plannedFiles({ "index.html": "1", "a.html": "a" }), copies: new Set<string>() };
    await write(folder, site, memory);
    writeFileSync(join(folder, "_site/index.html"), "2");
    await write(folder, site, memory);
    expect(filesIn(join(folder, "_site"))).toEqual({ "a.html": "a", "index.html": "1" });
    writeFileSync(memory, "{");
    await write(folder, site, memory);
    expect(filesIn(join(folder, "_site"))).toEqual({ "a.html": "a", "index.html": "1" });
  });

  it("makes the next site of the one before the last, and leaves the one that is read alone", async () => {
    const folder = siteFolder({});
    const memory = join(folder, "memory.json");
    const site = (texts: Readonly<Record<string, string>>) => ({
      files: plannedFiles(texts),
      copies: new Set<string>(),
    });
    const same = { "same/index.html": "s", "404.html": "4" };
    const written = async (texts: Readonly<Record<string, string>>) => {
      await write(folder, site(texts), memory);
      expect(filesIn(join(folder, "_site"))).toEqual(texts);
    };
    const folderNumber = () => statSync(join(folder, "_site")).ino;

    await written({ ...same, "a/index.html": "first" });
    const first = folderNumber();
    await written({ ...same, "a/index.html": "second", "b/index.html": "b" });
    const second = folderNumber();
    expect(second).not.toBe(first);
    await written({ ...same, "a/index.html": "first" });
    expect(folderNumber()).toBe(first);
    // The site that readers had until now is still complete, though it shares most of its files.
    expect(filesIn(`${memory}.spare`)).toEqual({ ...same, "a/index.html": "second", "b/index.html": "b" });
    await written({ "a/index.html": "third", "b/index.html": "b" });
    expect(folderNumber()).toBe(second);
    expect(filesIn(`${memory}.spare`)).toEqual({ ...same, "a/index.html": "first" });
  });

  it("replaces a folder by a page and a page by a folder, even if somebody swapped them", async () => {
    const folder = siteFolder({});
    const memory = join(folder, "memory.json");
    const rest = Object.fromEntries(Array.from({ length: 9 }, (_, number) => [`${number}.html`, "same"]));
    const written = async (texts: Readonly<Record<string, string>>) => {
      await write(folder, { files: plannedFiles({ ...rest, ...texts }), copies: new Set() }, memory);
      expect(filesIn(join(folder, "_site"))).toEqual({ ...rest, ...texts });
    };
    await written({ "a/b.html": "page" });
    await written({ "a/b.html/index.html": "folder" });
    await written({ "a/b.html": "page" });
    await written({ "a.html": "other" });
    await written({ "a.html/b.html": "folder" });
    for (const place of [join(folder, "_site"), `${memory}.spare`]) {
      rmSync(join(place, "a.html"), { recursive: true });
      writeFileSync(join(place, "a.html"), "a file");
      rmSync(join(place, "1.html"));
      mkdirSync(join(place, "1.html"));
    }
    await written({ "a.html/b.html": "folder", "c.html": "new" });
    await written({ "a.html/b.html": "folder" });
  });

  it("trusts nothing that was done to a site that was put aside", async () => {
    const folder = siteFolder({});
    const memory = join(folder, "memory.json");
    const site = (text: string) => ({
      files: plannedFiles({ "a.html": text, "b.html": "b" }),
      copies: new Set<string>(),
    });
    for (const text of ["1", "2"]) await write(folder, site(text), memory);
    rmSync(join(folder, "memory.json.spare/b.html"));
    writeFileSync(join(folder, "memory.json.spare/b.html"), "another");
    writeFileSync(join(folder, "memory.json.spare/c.html"), "of nobody");
    await write(folder, site("3"), memory);
    expect(filesIn(join(folder, "_site"))).toEqual({ "a.html": "3", "b.html": "b" });
  });
});
