import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { verifyOutput } from "../../src/output/verify-output.ts";
import { plannedFiles } from "../support/planned-files.ts";
import { siteFolder } from "../support/site-folder.ts";

function look(written: Readonly<Record<string, string>>, planned: readonly string[], copies: readonly string[] = []) {
  const folder = siteFolder(written);
  const files = plannedFiles(Object.fromEntries(planned.map((path) => [path, "x"])));
  return () => verifyOutput(folder, { files, copies: new Set(copies) });
}

describe("looking a finished folder over", () => {
  it("returns the existing files", () => {
    const found = look(
      { "index.html": "가", ".nojekyll": "", "assets/a.png": "abcd" },
      ["index.html", ".nojekyll"],
      ["a.png"],
    )();
    expect(Array.from(found, ([path, { size }]) => [path, size])).toEqual([
      ["index.html", 3],
      [".nojekyll", 0],
      ["assets/a.png", 4],
    ]);
    for (const { modified } of found.values()) expect(modified).toBeGreaterThan(0);
  });

  it("refuses a folder in which a file is missing, a page is empty, or nothing was planned", () => {
    expect(look({ "index.html": "x" }, ["index.html", "a/index.html"])).toThrow("a/index.html");
    expect(look({ "index.html": "x" }, ["index.html"], ["img/a.png"])).toThrow("assets/img/a.png");
    expect(look({ "index.html": "x", "a/index.html": "" }, ["index.html", "a/index.html"])).toThrow("a/index.html");
    expect(look({ "index.html/x": "x" }, ["index.html"])).toThrow("index.html");
    expect(look({ a: "x" }, ["a/index.html"])).toThrow("Was not written");
    expect(look({ "index.html": "x" }, [])).toThrow("no files");
  });

  it("takes no link for a file", () => {
    const folder = siteFolder({ "other.html": "x" });
    symlinkSync(join(folder, "other.html"), join(folder, "index.html"));
    const site = { files: plannedFiles({ "index.html": "x" }), copies: new Set<string>() };
    expect(() => verifyOutput(folder, site)).toThrow("index.html");
  });
});
