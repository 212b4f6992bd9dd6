import { existsSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { cacheFolder, saegimRoot } from "../../../src/site/installation/saegim-root.ts";

describe("Saegim's own folder", () => {
  it("is the one with the launcher", () => {
    expect(existsSync(join(saegimRoot(), "bin/saegim.mjs"))).toBe(true);
  });

  it("keeps what can be made again out of the way", () => {
    expect(relative(saegimRoot(), cacheFolder())).toBe(join("node_modules", ".cache", "saegim"));
  });
});
