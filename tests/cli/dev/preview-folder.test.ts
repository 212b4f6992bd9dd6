import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makePreviewFolder, removePreviewFolder } from "../../../src/cli/dev/preview-folder.ts";
import { siteFolder } from "../../support/site-folder.ts";

describe("the folder of a preview", () => {
  it("is this process's own, empty, and replaces those of processes that have ended", () => {
    const { pid: ended } = spawnSync(process.execPath, ["--version"]);
    const parent = siteFolder({
      [`${ended}/index.html`]: "left behind",
      [`${process.ppid}/index.html`]: "of a running process",
      [`${process.pid}/index.html`]: "of an earlier process with the same number",
    });
    const folder = makePreviewFolder(parent);
    expect(folder).toBe(join(parent, String(process.pid)));
    expect(readdirSync(folder)).toEqual([]);
    expect(readdirSync(parent).sort()).toEqual([String(process.ppid), String(process.pid)].sort());
  });

  it("is removed after a process that could not do so", () => {
    const parent = siteFolder({ "1/a/index.html": "of a killed process", "2/index.html": "of another" });
    removePreviewFolder(parent, 1);
    removePreviewFolder(parent, 3);
    expect(readdirSync(parent)).toEqual(["2"]);
  });
});
