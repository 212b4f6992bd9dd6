import { chmodSync, existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { targetFailure } from "../../../src/cli/import/target-failure.ts";
import { siteFolder } from "../../support/site-folder.ts";

describe("the folder that an import is written into", () => {
  it("is made, with those above it", () => {
    const to = join(siteFolder({}), "a/b");
    expect(targetFailure(to)).toBeNull();
    expect(existsSync(to)).toBe(true);
  });

  it.skipIf(process.getuid?.() === 0 || process.platform === "win32")("is reported if it is not writable", () => {
    const to = siteFolder({});
    chmodSync(to, 0o500);
    expect(targetFailure(to)).toBe("EACCES");
    expect(targetFailure(join(to, "a"))).toBe("EACCES");
  });

  it.skipIf(!existsSync("/proc/self"))("is reported if nobody can create it", () => {
    expect(targetFailure("/proc/none/more")).not.toBeNull();
  });
});
