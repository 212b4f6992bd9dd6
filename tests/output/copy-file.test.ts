import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { copyFile } from "../../src/output/copy-file.ts";
import { UnreadableAsset } from "../../src/output/unreadable-asset.ts";
import { siteFolder } from "../support/site-folder.ts";

it("copies every byte of a file, however large, and what may be done with it", () => {
  for (const text of ["", "금리", "가나다".repeat(1_000_000)]) {
    const folder = siteFolder({ "a.png": text });
    chmodSync(join(folder, "a.png"), 0o444);
    copyFile(join(folder, "a.png"), join(folder, "b.png"));
    expect(readFileSync(join(folder, "b.png"), "utf8") === text).toBe(true);
    expect(statSync(join(folder, "b.png")).mode & 0o777).toBe(0o444);
  }
});

it("copies a file only, and follows no link", () => {
  const folder = siteFolder({ secret: "mine" });
  symlinkSync(join(folder, "secret"), join(folder, "link.png"));
  execFileSync("mkfifo", [join(folder, "pipe.png")]);
  mkdirSync(join(folder, "folder.png"));
  for (const name of ["gone.png", "link.png", "pipe.png", "folder.png"]) {
    expect(() => copyFile(join(folder, name), join(folder, "copy.png"))).toThrow(UnreadableAsset);
    expect(existsSync(join(folder, "copy.png"))).toBe(false);
  }
});

it("replaces an earlier copy, makes the folders above it, and throws what the system says of the place", () => {
  const folder = siteFolder({ "a.png": "1", "b.png": "2" });
  copyFile(join(folder, "a.png"), join(folder, "b.png"));
  copyFile(join(folder, "a.png"), join(folder, "c/d/e.png"));
  for (const name of ["b.png", "c/d/e.png"]) expect(readFileSync(join(folder, name), "utf8")).toBe("1");
  expect(() => copyFile(join(folder, "a.png"), join(folder, "b.png/c.png"))).toThrow(/ENOTDIR|EEXIST/u);
});
