import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { bundleConfig } from "../../../src/site/config/bundle-config.ts";

describe("bundling a configuration", () => {
  it("is done once for each content", async () => {
    const folder = mkdtempSync(join(tmpdir(), "saegim-bundle-"));
    const file = join(folder, "site.config.ts");
    writeFileSync(file, "export default { title: 'one' as string };\n");
    const first = await bundleConfig(file);
    const again = await bundleConfig(file);
    expect(again).toEqual(first);
    writeFileSync(file, "export default { title: 'two' as string };\n");
    const other = await bundleConfig(file);
    if ("fault" in first || "fault" in other) return expect.fail("a configuration that is right was refused");
    expect(other.module).not.toBe(first.module);
    expect(readFileSync(other.module, "utf8")).toContain('title: "two"');
    expect(other.inputs).toEqual([file]);
    rmSync(folder, { recursive: true });
  });

  it("says where a configuration cannot be read", async () => {
    const folder = mkdtempSync(join(tmpdir(), "saegim-bundle-"));
    const file = join(folder, "site.config.ts");
    writeFileSync(file, 'import "./nowhere.ts";\n');
    expect(await bundleConfig(file)).toMatchObject({
      fault: { reason: 'Could not resolve "./nowhere.ts"', line: 1, column: 8 },
    });
    rmSync(folder, { recursive: true });
  });
});
