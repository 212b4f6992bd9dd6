import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { nodeFileSystem } from "../../../src/site/system/node-file-system.ts";

describe("the disk", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "saegim-disk-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it("lists everything below a folder in the order of its code units, and follows no link", () => {
    mkdirSync(join(folder, "b"));
    writeFileSync(join(folder, "b", "가.md"), "가나");
    writeFileSync(join(folder, "a.md"), "");
    symlinkSync("/etc", join(folder, "link"));
    symlinkSync("loop", join(folder, "loop"));
    execFileSync("mkfifo", [join(folder, "pipe")]);
    const listed = nodeFileSystem.list(folder) ?? [];
    expect(listed.map(({ modified }) => modified > 0)).toEqual([true, false, true, false, false, false]);
    expect(listed.map(({ modified: _, ...entry }) => entry)).toEqual([
      { path: "a.md", kind: "file", size: 0 },
      { path: "b", kind: "folder", size: 0 },
      { path: "b/가.md", kind: "file", size: 6 },
      { path: "link", kind: "symlink", size: 0 },
      { path: "loop", kind: "symlink", size: 0 },
      { path: "pipe", kind: "other", size: 0 },
    ]);
  });

  it("lists only folders", () => {
    writeFileSync(join(folder, "file"), "");
    expect(nodeFileSystem.list(join(folder, "file"))).toBeNull();
    expect(nodeFileSystem.list(join(folder, "nothing"))).toBeNull();
  });

  it.skipIf(process.platform !== "linux")(
    "lists what has a name of another encoding, and does not look into it",
    () => {
      const place = Buffer.from(`${folder}/k`);
      writeFileSync(Buffer.concat([place, Buffer.from([0xb0, 0xa1]), Buffer.from(".png")]), "x");
      mkdirSync(Buffer.concat([place, Buffer.from([0xb0, 0xa2])]));
      writeFileSync(join(folder, "k\uFFFD.md"), "truly so named");
      expect(nodeFileSystem.list(folder)?.map(({ path, kind }) => [path, kind])).toEqual([
        ["k\uFFFD.md", "file"],
        ["k\uFFFD\uFFFD", "misnamed"],
        ["k\uFFFD\uFFFD.png", "misnamed"],
      ]);
    },
  );

  it("reads bytes, or says in the system's word why it cannot", () => {
    writeFileSync(join(folder, "file"), Uint8Array.of(1, 2, 255));
    expect(nodeFileSystem.read(join(folder, "file"))).toEqual({ bytes: Uint8Array.of(1, 2, 255) });
    expect(nodeFileSystem.read(join(folder, "nothing"))).toEqual({ failure: "ENOENT" });
    expect(nodeFileSystem.read(folder)).toEqual({ failure: "EISDIR" });
  });

  it("reads the beginning of a file, or says why it cannot", () => {
    writeFileSync(join(folder, "file"), Uint8Array.of(1, 2, 255));
    expect(nodeFileSystem.readStart(join(folder, "file"), 2)).toEqual({ bytes: Uint8Array.of(1, 2) });
    expect(nodeFileSystem.readStart(join(folder, "file"), 9)).toEqual({ bytes: Uint8Array.of(1, 2, 255) });
    expect(nodeFileSystem.readStart(join(folder, "nothing"), 9)).toEqual({ failure: "ENOENT" });
    expect(nodeFileSystem.readStart(folder, 9)).toEqual({ failure: "EISDIR" });
  });
});
