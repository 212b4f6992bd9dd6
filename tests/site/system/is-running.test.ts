import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { isRunning, startTimeOf } from "../../../src/site/system/is-running.ts";

describe("whether a process runs", () => {
  it("is true for this one, and for another user's", () => {
    expect(isRunning(process.pid)).toBe(true);
    expect(isRunning(1)).toBe(true);
  });

  it("is denied of one that has ended", () => {
    const { pid } = spawnSync(process.execPath, ["--version"]);
    expect(isRunning(pid)).toBe(false);
  });
});

describe.skipIf(!existsSync("/proc/self/stat"))("the moment a process began", () => {
  it("is a number of ticks, later for who came later", () => {
    const [own, parent] = [Number(startTimeOf(process.pid)), Number(startTimeOf(process.ppid))];
    expect(parent).toBeGreaterThan(0);
    expect(own).toBeGreaterThanOrEqual(parent);
    expect(startTimeOf(process.pid)).toBe(startTimeOf(process.pid));
  });

  it("is not known of one that has ended", () => {
    expect(startTimeOf(spawnSync(process.execPath, ["--version"]).pid)).toBe(null);
  });
});
