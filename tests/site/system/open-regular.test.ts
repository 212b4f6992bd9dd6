import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readRegular, readRegularStart, whyNoFile } from "../../../src/site/system/open-regular.ts";
import { failureOf } from "../../../src/site/system/system-error.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "saegim-regular-"));
  writeFileSync(join(folder, "file"), "가나");
  symlinkSync(join(folder, "file"), join(folder, "link"));
  symlinkSync(join(folder, "nothing"), join(folder, "dangling"));
  symlinkSync("/dev/zero", join(folder, "device"));
  execFileSync("mkfifo", [join(folder, "pipe")]);
});
afterEach(() => rmSync(folder, { recursive: true }));

function failure(name: string, links: "followed" | "refused"): string {
  try {
    return `read ${readRegular(join(folder, name), links).toString()}`;
  } catch (error) {
    return failureOf(error);
  }
}

describe.skipIf(process.platform === "win32")("a file", () => {
  it("is read, also through a link where that is allowed", () => {
    expect(failure("file", "refused")).toBe("read 가나");
    expect(failure("link", "followed")).toBe("read 가나");
    expect(failure("link", "refused")).toBe("ELOOP");
    expect(readRegularStart(join(folder, "file"), "refused", 3)).toEqual(new Uint8Array(Buffer.from("가")));
  });

  it("is never waited for if it is not a regular one", async () => {
    const server = createServer().listen(join(folder, "socket"));
    await new Promise((resolve) => server.once("listening", resolve));
    expect(["pipe", "device", "socket", ".", "nothing", "dangling"].map((name) => failure(name, "followed"))).toEqual([
      "PIPE",
      "DEVICE",
      "ENXIO",
      "EISDIR",
      "ENOENT",
      "ENOENT",
    ]);
    const names = ["file", "link", "nothing", "pipe", "device", "socket", ".", "dangling"];
    const whys = names.map((name) => whyNoFile(join(folder, name)));
    expect(whys).toEqual([null, null, null, "PIPE", "DEVICE", "ENXIO", "EISDIR", "BROKEN_LINK"]);
    await new Promise((resolve) => server.close(resolve));
  });
});
