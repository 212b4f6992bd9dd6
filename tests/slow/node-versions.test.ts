import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildSiteIn } from "../support/build-site-in.ts";
import { folderDifferences } from "../support/folder-differences.ts";

const run = promisify(execFile);
const versions = ["20", "22", "24"] as const;

/** npm's name for the Node binary of this machine. */
const nodePackage = `node-${process.platform}-${process.arch}`;
const isOffered = ["linux-x64", "linux-arm64", "darwin-x64", "darwin-arm64"].includes(
  `${process.platform}-${process.arch}`,
);

describe.skipIf(!isOffered)("every Node that Saegim runs on", { timeout: 300_000 }, () => {
  let scratch: string;
  beforeAll(async () => {
    scratch = await mkdtemp(join(tmpdir(), "saegim-nodes-"));
    const wanted = versions.map((version) => `node${version}@npm:${nodePackage}@${version}`);
    const quiet = ["--no-audit", "--no-fund", "--ignore-scripts", "--no-save"];
    await run("npm", ["install", "--prefix", scratch, ...quiet, ...wanted]);
  }, 300_000);
  afterAll(() => rm(scratch, { recursive: true, force: true }));

  it("makes the same site, byte for byte, without anything kept from another", async () => {
    for (const version of versions) {
      const node = join(scratch, "node_modules", `node${version}`, "bin", "node");
      const { stdout } = await run(node, ["--version"]);
      expect(stdout).toMatch(new RegExp(`^v${version}\\.`, "u"));
      await buildSiteIn({ output: join(scratch, version), basePath: "/", node, options: ["--no-cache"] });
    }
    expect(folderDifferences(join(scratch, "20"), join(scratch, "22"))).toEqual([]);
    expect(folderDifferences(join(scratch, "20"), join(scratch, "24"))).toEqual([]);
  });
});
