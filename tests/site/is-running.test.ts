import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { isRunning } from "../../src/site/is-running.ts";

describe("whether a process runs", () => {
  it("is said of this one, and of one that belongs to somebody else", () => {
    expect(isRunning(process.pid)).toBe(true);
    expect(isRunning(1)).toBe(true);
  });

  it("is denied of one that has ended", () => {
    const { pid } = spawnSync(process.execPath, ["--version"]);
    expect(isRunning(pid)).toBe(false);
  });
});
