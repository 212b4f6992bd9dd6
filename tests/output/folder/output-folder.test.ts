import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { diagnose } from "../../../src/model/problem/diagnostic.ts";
import { outputFolderProblems, replaceFolder } from "../../../src/output/folder/output-folder.ts";
import { removeFolder } from "../../../src/output/folder/remove-folder.ts";
import { siteFolder } from "../../support/site-folder.ts";
import { told } from "../../support/told.ts";

const ofEverySite = ["notes.schema.json", "notes.json", "index.html", "404.html"];

describe("the output folder", () => {
  it("may be new, empty, or one that Saegim made", () => {
    const folder = siteFolder(Object.fromEntries(ofEverySite.map((name) => [`ours/${name}`, ""])));
    mkdirSync(join(folder, "empty"));
    for (const name of ["new", "deep/and/new", "empty", "ours"]) {
      expect(outputFolderProblems(join(folder, name))).toEqual([]);
    }
  });

  it("is left alone if it contains what Saegim did not make", () => {
    const folder = join(siteFolder({ "theirs/thesis.doc": "years of work" }), "theirs");
    expect(outputFolderProblems(folder).map((problem) => told(problem).replace(folder, "theirs"))).toEqual([
      "output-folder - | The site cannot be built in this folder | an empty folder, or one that Saegim made | theirs: it contains something Saegim did not make (thesis.doc) | Give another folder after --output, or move its contents elsewhere and try again. Nothing was deleted",
    ]);
  });

  it.each([
    ["disk-full", "room for the site"],
    ["not-writable", "a folder that can be written to"],
    ["lock-taken", "nothing of that name"],
  ] as const)("needs something else when the reason is another: %s", (reason, expected) => {
    const problem = diagnose("output-folder", { folder: "_site", reason, detail: "ENOSPC" }, { source: null });
    expect(told(problem)).toContain(` | ${expected} | `);
  });

  it("asks for the permission that is missing, not to move what is in it", () => {
    const facts = { folder: "_site", reason: "not-writable", detail: "/site" } as const;
    const said = told(diagnose("output-folder", facts, { source: null }));
    expect(said).toContain("check that it is a folder and that you have permission to write to it");
    expect(said).not.toContain("move its contents");
  });

  it("is left alone if somebody keeps a copy of the schema in it", () => {
    const folder = siteFolder({ "diary.txt": "years of work", "notes.schema.json": "{}" });
    expect(outputFolderProblems(folder)).toMatchObject([{ facts: { reason: "not-ours", detail: "diary.txt" } }]);
  });

  it("cannot be made inside a file", () => {
    const folder = siteFolder({ thesis: "years of work" });
    const [problem] = outputFolderProblems(join(folder, "thesis/_site"));
    expect(problem).toMatchObject({ facts: { reason: "not-writable", detail: join(folder, "thesis") } });
  });

  it("is left alone when it is a repository, even one with a site in it", () => {
    const folder = siteFolder({
      ...Object.fromEntries(ofEverySite.map((name) => [name, ""])),
      ".git": "gitdir: elsewhere",
    });
    expect(outputFolderProblems(folder)).toMatchObject([{ facts: { reason: "not-ours", detail: ".git" } }]);
  });

  it("takes the place of the old one whole, with nothing left beside it", () => {
    const folder = siteFolder({ "_site/old.html": "old", "_site.next/new.html": "new" });
    const retired: string[] = [];
    replaceFolder(join(folder, "_site.next"), join(folder, "_site"), (former) => {
      retired.push(...readdirSync(former));
      removeFolder(former);
    });
    expect(retired).toEqual(["old.html"]);
    expect(readdirSync(folder)).toEqual(["_site"]);
    expect(readdirSync(join(folder, "_site"))).toEqual(["new.html"]);
  });

  it("comes back when nothing can be put into its place", () => {
    const folder = siteFolder({ "_site/old.html": "old" });
    expect(() => replaceFolder(join(folder, "nowhere"), join(folder, "_site"), removeFolder)).toThrow(/ENOENT/u);
    expect(readFileSync(join(folder, "_site/old.html"), "utf8")).toBe("old");
    expect(existsSync(join(folder, "nowhere"))).toBe(false);
  });
});
