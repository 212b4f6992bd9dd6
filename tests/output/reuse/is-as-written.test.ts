import { lstatSync, mkdirSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { isAsWritten } from "../../../src/output/reuse/is-as-written.ts";
import { siteFolder } from "../../support/site-folder.ts";

describe("a file that was written", () => {
  it("is as it was left until somebody writes it or replaces it", () => {
    const folder = siteFolder({ "a.html": "text" });
    const path = join(folder, "a.html");
    const { size, mtimeMs: modified } = lstatSync(path);
    expect(isAsWritten(path, { size, modified })).toBe(true);
    expect(isAsWritten(path, { size, modified: modified + 1 })).toBe(false);
    expect(isAsWritten(join(folder, "b.html"), { size, modified })).toBe(false);
    expect(isAsWritten(join(folder, "a.html/its folder is a file now.html"), { size, modified })).toBe(false);
    writeFileSync(path, "longer text");
    utimesSync(path, modified / 1000, modified / 1000);
    expect(isAsWritten(path, { size, modified })).toBe(false);
  });

  it("is no folder and no link", () => {
    const folder = siteFolder({ "a.html": "text" });
    symlinkSync("a.html", join(folder, "link"));
    mkdirSync(join(folder, "folder"));
    for (const name of ["link", "folder"]) {
      const { size, mtimeMs: modified } = lstatSync(join(folder, name));
      expect(isAsWritten(join(folder, name), { size, modified })).toBe(false);
    }
  });
});
