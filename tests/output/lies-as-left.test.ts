import { lstatSync, mkdirSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { liesAsLeft } from "../../src/output/lies-as-left.ts";
import { siteFolder } from "../support/site-folder.ts";

describe("a file that was written", () => {
  it("is as it was left until somebody writes it or replaces it", () => {
    const folder = siteFolder({ "a.html": "text" });
    const path = join(folder, "a.html");
    const { size, mtimeMs: modified } = lstatSync(path);
    expect(liesAsLeft(path, { size, modified })).toBe(true);
    expect(liesAsLeft(path, { size, modified: modified + 1 })).toBe(false);
    expect(liesAsLeft(join(folder, "b.html"), { size, modified })).toBe(false);
    expect(liesAsLeft(join(folder, "a.html/its folder is a file now.html"), { size, modified })).toBe(false);
    writeFileSync(path, "longer text");
    utimesSync(path, modified / 1000, modified / 1000);
    expect(liesAsLeft(path, { size, modified })).toBe(false);
  });

  it("is no folder and no link", () => {
    const folder = siteFolder({ "a.html": "text" });
    symlinkSync("a.html", join(folder, "link"));
    mkdirSync(join(folder, "folder"));
    for (const name of ["link", "folder"]) {
      const { size, mtimeMs: modified } = lstatSync(join(folder, name));
      expect(liesAsLeft(join(folder, name), { size, modified })).toBe(false);
    }
  });
});
