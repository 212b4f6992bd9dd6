import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  existsSync,
  lstatSync,
  lutimesSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { lockOutput, lockText, type OutputLock } from "../../../src/output/folder/output-lock.ts";
import { startTimeOf } from "../../../src/site/system/is-running.ts";
import { runSaegim, saegimProgram } from "../../support/run-saegim.ts";
import { siteFolder } from "../../support/site-folder.ts";

function releaseOf(lock: OutputLock): () => void {
  return "release" in lock ? lock.release : expect.fail("another has the folder");
}

/** The number of a process that has ended. */
async function endedProcess(): Promise<number> {
  const child = spawn(process.execPath, ["-e", ""]);
  await once(child, "exit");
  return child.pid ?? expect.fail("no process");
}

/** The number of a process that runs until the test ends. */
function otherProcess(): number {
  const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
  onTestFinished(() => {
    child.kill("SIGKILL");
  });
  return child.pid ?? expect.fail("no process");
}

describe("the lock of an output folder", () => {
  it("is not left behind, saying nothing, where the disk has no room for its text", async ({ skip }) => {
    skip(process.platform === "win32", "a shell is needed that keeps a process from writing");
    const folder = siteFolder({ "posts/2022-01-01-a.md": "---\ntitle: a\n---\n\n글\n" });
    await runSaegim(["--version"], { cwd: folder });
    const typed = `ulimit -f 0; exec '${process.execPath}' '${saegimProgram}' build --no-cache --now 2026-01-01`;
    expect(spawnSync("sh", ["-c", typed], { cwd: folder, timeout: 60_000 }).status).toBe(1);
    expect(readdirSync(folder)).toEqual(["posts"]);
  }, 60_000);

  it("names the process, and goes when it is done", () => {
    const folder = siteFolder({});
    const release = releaseOf(lockOutput(join(folder, "_site"), Date.now()));
    expect(readFileSync(join(folder, "_site.lock"), "utf8")).toBe(lockText(process.pid));
    expect(Number.parseInt(lockText(process.pid), 10)).toBe(process.pid);
    release();
    expect(readdirSync(folder)).toEqual([]);
  });

  it("keeps a second build away, and says whose it is", () => {
    const folder = siteFolder({});
    const holder = otherProcess();
    writeFileSync(join(folder, "_site.lock"), `${holder}\n`);
    const refused = lockOutput(join(folder, "_site"), Date.now());
    expect(refused).toMatchObject({ problem: { rule: "output-busy", facts: { process: String(holder) } } });
    expect(readFileSync(join(folder, "_site.lock"), "utf8")).toBe(`${holder}\n`);
  });

  it("is broken when its process has ended", async () => {
    const folder = siteFolder({});
    writeFileSync(join(folder, "_site.lock"), `${await endedProcess()}\n`);
    releaseOf(lockOutput(join(folder, "_site"), Date.now()))();
    expect(readdirSync(folder)).toEqual([]);
  });

  it.skipIf(startTimeOf(process.pid) === null)("is broken when another process has the number by now", () => {
    const folder = siteFolder({});
    writeFileSync(join(folder, "_site.lock"), `${otherProcess()} 1\n`);
    releaseOf(lockOutput(join(folder, "_site"), Date.now()))();
    expect(readdirSync(folder)).toEqual([]);
  });

  it("is kept when its process is the one that made it", () => {
    const folder = siteFolder({});
    const holder = otherProcess();
    const lock = lockText(holder);
    writeFileSync(join(folder, "_site.lock"), lock);
    expect(lockOutput(join(folder, "_site"), Date.now())).toHaveProperty("problem");
    expect(readFileSync(join(folder, "_site.lock"), "utf8")).toBe(lock);
  });

  it("is broken when it names the number this process has: in a container every build may have the same", () => {
    const folder = siteFolder({ "_site.lock": `${process.pid}\n` });
    releaseOf(lockOutput(join(folder, "_site"), Date.now()))();
    expect(readdirSync(folder)).toEqual([]);
  });

  it("is broken when it has said nothing for a while, and not before", () => {
    const folder = siteFolder({ "_site.lock": "" });
    expect(lockOutput(join(folder, "_site"), Date.now())).toHaveProperty("problem");
    utimesSync(join(folder, "_site.lock"), 1, 1);
    releaseOf(lockOutput(join(folder, "_site"), Date.now()))();
    expect(existsSync(join(folder, "_site.lock"))).toBe(false);
  });

  it.each([
    ["a file with words", (path: string) => writeFileSync(path, "/notes/a/ posts/a.md\n")],
    ["a number too long for a process", (path: string) => writeFileSync(path, "20261129120000\n")],
    ["a folder", (path: string) => mkdirSync(path)],
    ["a pipe", (path: string) => execFileSync("mkfifo", [path])],
    ["a link that leads nowhere", (path: string) => symlinkSync("nowhere", path)],
  ])("is refused where %s has its place, which stays as it is", (_what, put) => {
    const folder = siteFolder({});
    const place = join(folder, "urls.lock");
    put(place);
    lutimesSync(place, 1, 1);
    const facts = () => {
      const { ino, mode, size, ctimeMs } = lstatSync(place);
      return { ino, mode, size, ctimeMs };
    };
    const before = facts();
    expect(lockOutput(join(folder, "urls"), Date.now())).toMatchObject({
      problem: { rule: "output-folder", facts: { reason: "lock-taken", detail: place } },
    });
    expect(facts()).toEqual(before);
    expect(readdirSync(folder)).toEqual(["urls.lock"]);
  });

  it("cannot be had where nothing can be made", () => {
    expect(() => lockOutput(join(siteFolder({ file: "" }), "file/_site"), Date.now())).toThrow(/ENOTDIR/u);
  });
});
