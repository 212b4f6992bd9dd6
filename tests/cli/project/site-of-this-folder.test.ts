import { execFile } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it, onTestFinished } from "vitest";
import { bundle } from "../../../src/site/assets/bundle.ts";
import { cacheFolder, saegimRoot } from "../../../src/site/installation/saegim-root.ts";
import { filesIn } from "../../support/planned-files.ts";
import { siteFolder } from "../../support/site-folder.ts";

const run = promisify(execFile);
const limits = { cwd: saegimRoot(), timeout: 60_000 };

/** `.eleventy.ts` for a Node that cannot strip types; relative to the project's root, as Eleventy requires. */
async function eleventyConfiguration(): Promise<string> {
  const bundled = await bundle({ entry: join(saegimRoot(), ".eleventy.ts"), runsIn: "node" });
  if ("fault" in bundled) return expect.fail(bundled.fault.reason);
  const folder = join(cacheFolder(), `test-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, "eleventy.mjs"), bundled.text);
  return relative(saegimRoot(), join(folder, "eleventy.mjs"));
}

describe("Eleventy alone", { timeout: 120_000 }, () => {
  it("makes what the command line makes, with .eleventy.ts and nothing else", async () => {
    const folder = siteFolder({});
    const configuration = await eleventyConfiguration();
    const env = { ...process.env, BASE_PATH: "/repo/" };
    const eleventy = [
      "node_modules/@11ty/eleventy/cmd.cjs",
      `--config=${configuration}`,
      `--output=${folder}/alone`,
      "--quiet",
    ];
    await run(process.execPath, eleventy, { ...limits, env });
    await run(process.execPath, ["bin/saegim.mjs", "build", "--output", `${folder}/saegim`], { ...limits, env });
    const alone = filesIn(join(folder, "alone"));
    expect(Object.keys(alone).length).toBeGreaterThan(20);
    expect(alone).toEqual(filesIn(join(folder, "saegim")));
  });

  it("stops with the report when the configuration is wrong", async () => {
    const folder = siteFolder({});
    const configuration = await eleventyConfiguration();
    const eleventy = ["node_modules/@11ty/eleventy/cmd.cjs", `--config=${configuration}`, `--output=${folder}/alone`];
    const failure = run(process.execPath, eleventy, { ...limits, env: { ...process.env, SITE_ORIGIN: "example.com" } });
    await expect(failure).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining("https://example.com") });
    expect(filesIn(folder)).toEqual({});
  });
});
