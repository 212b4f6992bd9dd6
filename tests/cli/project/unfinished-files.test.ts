import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { removeUnfinished, unfinishedBeside } from "../../../src/cli/project/unfinished-files.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "saegim-unfinished-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("removeUnfinished", () => {
  it("removes what processes that ended left, and nothing else", () => {
    // No process has a number above the greatest that systems give.
    const ended = `.saegim-${2 ** 31 - 2}`;
    mkdirSync(join(folder, "2021"));
    for (const name of [ended, `2021/${ended}`, `.saegim-${process.ppid}`, "2021/.saegim-notes", ".a.md.2021"])
      writeFileSync(join(folder, name), "");
    removeUnfinished(folder);
    expect(readdirSync(folder).toSorted()).toEqual([".a.md.2021", `.saegim-${process.ppid}`, "2021"]);
    expect(readdirSync(join(folder, "2021"))).toEqual([".saegim-notes"]);
    removeUnfinished(join(folder, "none"));
  });

  it("removes what this process leaves beside any file", () => {
    writeFileSync(unfinishedBeside(join(folder, "a.md")), "half");
    expect(readdirSync(folder)).toHaveLength(1);
    removeUnfinished(folder);
    expect(readdirSync(folder)).toEqual([]);
  });
});
