import { spawn } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it, onTestFinished } from "vitest";
import { readOptions } from "../../../src/cli/arguments/read-options.ts";
import { writeLocked } from "../../../src/cli/build/write-locked.ts";
import { planWork } from "../../../src/cli/project/plan-work.ts";
import { bundleAssets } from "../../../src/site/assets/bundle-assets.ts";
import { memoryIo } from "../../support/command-io.ts";
import { goodNote, temporaryProject } from "../../support/temporary-project.ts";

async function planned() {
  const project = temporaryProject({ "posts/2021-12-15-금리.md": goodNote });
  const io = memoryIo({ now: () => new Date() });
  const options = {
    ...readOptions(new Map()),
    posts: project.path("posts"),
    assets: project.path("assets"),
    config: project.path("site.config.ts"),
    output: project.path("_site"),
  };
  const asked = await planWork({ command: "build", options, io });
  if (asked === null) return expect.fail(io.stderr.text());
  const bundled = await bundleAssets(project.path("assets"));
  return { project, asked: { ...asked, bundled, fingerprint: null }, io };
}

describe("writing a planned site", { timeout: 60_000 }, () => {
  it("puts it into its folder, and leaves no lock", async () => {
    const { project, asked, io } = await planned();
    expect(await writeLocked(asked, io)).toBeNull();
    expect(readFileSync(project.path("_site/index.html"), "utf8")).toContain("기준금리 동결");
    expect(readdirSync(project.root).toSorted()).toEqual(["_site", "assets", "posts", "site.config.ts"]);
  });

  it("says so when another build is at it, and touches nothing", async () => {
    const { project, asked, io } = await planned();
    const other = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
    onTestFinished(() => {
      other.kill("SIGKILL");
    });
    writeFileSync(project.path("_site.lock"), `${other.pid}\n`);
    const refused = await writeLocked(asked, io);
    expect(refused?.rule).toBe("output-busy");
    expect(readdirSync(project.root)).not.toContain("_site");
  });
});
