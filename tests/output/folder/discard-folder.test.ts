import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { discardFolder } from "../../../src/output/folder/discard-folder.ts";
import { siteFolder } from "../../support/site-folder.ts";

function refuses(fault: Error): () => void {
  return () => {
    throw fault;
  };
}

describe("a folder that is no longer needed", () => {
  it("goes with all that is in it", () => {
    const folder = siteFolder({ "old/a/b.html": "x" });
    discardFolder(join(folder, "old"));
    expect(existsSync(join(folder, "old"))).toBe(false);
  });

  it("stays where the disk does not let it go, which is no reason to break off; a fault of our own is", () => {
    const refusal = Object.assign(new Error("not yours"), { code: "EACCES" });
    expect(() => discardFolder("old", refuses(refusal))).not.toThrow();
    expect(() => discardFolder("old", refuses(new TypeError("a mistake")))).toThrow("a mistake");
  });
});
