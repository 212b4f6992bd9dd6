import { execFileSync } from "node:child_process";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { mostBytes, readNamedFile } from "../../../src/cli/new/named-file.ts";
import { siteFolder } from "../../support/site-folder.ts";

describe("readNamedFile", () => {
  it("reads a file up to the limit", () => {
    const folder = siteFolder({ "a.html": "가", "most.html": new Uint8Array(mostBytes) });
    expect(readNamedFile("--html", join(folder, "a.html"))).toEqual({ bytes: Buffer.from("가") });
    expect(readNamedFile("--html", join(folder, "most.html"))).toHaveProperty("bytes");
  });

  it.skipIf(process.platform === "win32")("waits for a pipe of the shell's alone", () => {
    const file = join(siteFolder({}), "pipe");
    execFileSync("mkfifo", [file]);
    expect(readNamedFile("--template", file)).toEqual({
      problem: { kind: "unread-file", option: "--template", file, why: "pipe" },
    });
  });

  it("reports why a file is not read", () => {
    const folder = siteFolder({ "more.html": new Uint8Array(mostBytes + 1) });
    for (const [name, why] of [
      ["none.html", "missing"],
      [".", "folder"],
      ["more.html", "too-large"],
      ["more.html/below", "unreadable"],
      ["/dev/zero", "unreadable"],
    ] as const) {
      const file = resolve(folder, name);
      expect(readNamedFile("--html", file)).toEqual({ problem: { kind: "unread-file", option: "--html", file, why } });
    }
  });
});
