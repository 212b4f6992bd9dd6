import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
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

  it("is done anew where what was kept is damaged, and is kept again", async () => {
    const folder = mkdtempSync(join(tmpdir(), "saegim-bundle-"));
    const file = join(folder, "site.config.ts");
    // Its folder is new, so that no other test has kept it.
    writeFileSync(file, `export default { title: "${folder}" as string };\n`);
    const whole = await bundleConfig(file);
    if ("fault" in whole) return expect.fail("a configuration that is right was refused");
    const { module } = whole;
    const text = readFileSync(module, "utf8");
    const manifest = manifestOf(module);
    const kept = readFileSync(manifest, "utf8");
    const replaced = (path: string, made: (path: string) => void) => () => {
      rmSync(path);
      made(path);
    };
    const damages = [
      ...["", kept.slice(0, -5), "null", "[]", '{"module":1}', kept.replace(/"inputs":.*/u, '"inputs":[null]}')].map(
        (wrong) => () => writeFileSync(manifest, wrong),
      ),
      replaced(manifest, mkdirSync),
      ...["", "garbage(", text.replace("export", "expert")].map((wrong) => () => writeFileSync(module, wrong)),
      replaced(module, mkdirSync),
      ...(process.platform === "win32"
        ? []
        : [manifest, module].map((path) => replaced(path, (name) => execFileSync("mkfifo", [name])))),
    ];
    for (const damage of damages) {
      damage();
      expect(await bundleConfig(file)).toEqual(whole);
      expect([readFileSync(module, "utf8"), readFileSync(manifest, "utf8")]).toEqual([text, kept]);
    }
    for (const path of [module, manifest, folder]) rmSync(path, { recursive: true });
  });

  it("is kept for this time alone where nothing can be kept", async () => {
    const folder = mkdtempSync(join(tmpdir(), "saegim-bundle-"));
    const file = join(folder, "site.config.ts");
    writeFileSync(file, `export default { title: "${folder}" as string };\n`);
    const first = await bundleConfig(file);
    if ("fault" in first) return expect.fail("a configuration that is right was refused");
    const manifest = manifestOf(first.module);
    rmSync(manifest);
    // Like a full disk: what is to be written cannot be.
    mkdirSync(`${first.module}.${process.pid}`);
    const temporary = await bundleConfig(file);
    rmSync(`${first.module}.${process.pid}`, { recursive: true });
    if ("fault" in temporary || temporary.temporaryFolder === null)
      return expect.fail("nothing was made for this time");
    expect(existsSync(manifest)).toBe(false);
    expect(dirname(temporary.module)).toBe(temporary.temporaryFolder);
    expect(readFileSync(temporary.module, "utf8")).toBe(readFileSync(first.module, "utf8"));
    for (const path of [first.module, temporary.temporaryFolder, folder]) rmSync(path, { recursive: true });
  });
});

/** What the cache says of a module. */
function manifestOf(module: string): string {
  const manifests = readdirSync(dirname(module)).filter((name) => name.endsWith(".json"));
  const named = manifests
    .map((name) => join(dirname(module), name))
    .find((path) => readFileSync(path, "utf8").includes(module));
  return named ?? expect.fail("the module is not remembered");
}
