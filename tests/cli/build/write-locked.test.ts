import { spawn } from "node:child_process";
import { readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { readOptions } from "../../../src/cli/arguments/read-options.ts";
import { writeLocked } from "../../../src/cli/build/write-locked.ts";
import { planWork } from "../../../src/cli/project/plan-work.ts";
import { bundleAssets } from "../../../src/site/assets/bundle-assets.ts";
import { memoryIo } from "../../support/command-io.ts";
import { filesIn } from "../../support/planned-files.ts";
import { goodNote, temporaryProject } from "../../support/temporary-project.ts";

/** Files by which a folder is recognised as Saegim's. */
const oldSite = Object.fromEntries(
  ["index.html", "404.html", "notes.json", "notes.schema.json"].map((name) => [`_site/${name}`, "old"]),
);

function replaceByLink(path: string): void {
  rmSync(path);
  symlinkSync("/etc/passwd", path);
}

async function planned(files: Readonly<Record<string, string>> = {}) {
  const project = temporaryProject({ "posts/2021-12-15-금리.md": goodNote, ...files });
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

  it.each([
    ["has gone", "ENOENT", (path: string) => rmSync(path)],
    ["is a link by now", "ELOOP", (path: string) => replaceByLink(path)],
    ["lies in a folder that was renamed", "ENOENT", (path: string) => renameSync(dirname(path), `${dirname(path)}2`)],
  ])("reports a picture that %s since it was listed, and keeps the previous site", async (_name, reason, happens) => {
    const { project, asked, io } = await planned({ "assets/img/a.png": "picture", ...oldSite });
    happens(project.path("assets/img/a.png"));
    const refused = await writeLocked(asked, io);
    const source = project.path("assets/img/a.png");
    expect(refused).toMatchObject({ rule: "file-unreadable", facts: { reason }, source });
    expect(filesIn(project.path("_site"))).toMatchObject({ "index.html": "old" });
    expect(readdirSync(project.root)).toEqual(["_site", "assets", "posts", "site.config.ts"]);
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
