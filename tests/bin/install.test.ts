import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { saegimRoot } from "../../src/site/installation/saegim-root.ts";
import { siteFolder } from "../support/site-folder.ts";

/** A fake npm: it takes a moment, records that it ran, and puts the packages where they belong. */
const npm = `const { appendFileSync, cpSync, rmSync, writeFileSync } = require("node:fs");
appendFileSync("installs", "begun\\n");
rmSync("node_modules", { recursive: true, force: true });
setTimeout(() => {
  cpSync("packages", "node_modules", { recursive: true });
  writeFileSync("node_modules/.package-lock.json", "{}");
  appendFileSync("installs", "ended\\n");
}, 1500);
`;

/** A tiny program in a fresh clone, where nothing is installed yet. */
function freshClone(): string {
  const folder = siteFolder({
    "src/cli/main.ts": "export const main = async (): Promise<number> => { console.log('runs'); return 0; };\n",
    "src/site/notes/threads/parse-worker.ts": "",
    "src/site/config/import-module.ts": "",
    "src/eleventy/eleventy-package.ts": "",
    "layouts/none.ts": "export const none = 0;\n",
    "package.json": "{}",
    "package-lock.json": "{}",
    "npm-cli.js": npm,
  });
  cpSync(join(saegimRoot(), "bin"), join(folder, "bin"), { recursive: true });
  mkdirSync(join(folder, "packages"));
  for (const name of ["esbuild", "@esbuild"]) {
    symlinkSync(join(saegimRoot(), "node_modules", name), join(folder, "packages", name));
  }
  return folder;
}

interface Start {
  readonly process: ChildProcess;
  readonly out: () => string;
  readonly err: () => string;
  readonly ended: Promise<number | null>;
}

function start(folder: string): Start {
  const child = spawn(process.execPath, [join(folder, "bin/saegim.mjs")], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, npm_execpath: join(folder, "npm-cli.js") },
  });
  onTestFinished(() => {
    child.kill("SIGKILL");
  });
  const said = { out: "", err: "" };
  child.stdout.on("data", (part) => {
    said.out += String(part);
  });
  child.stderr.on("data", (part) => {
    said.err += String(part);
  });
  const ended = once(child, "close").then(([code]) => (typeof code === "number" ? code : null));
  return { process: child, out: () => said.out, err: () => said.err, ended };
}

const lockOf = (folder: string) => join(folder, ".cache/saegim/installing.lock");
const installsIn = (folder: string) => readFileSync(join(folder, "installs"), "utf8").split("\n").filter(Boolean);

describe("installing the packages", { timeout: 60_000 }, () => {
  it("is done once by several starts in a fresh clone: one installs, the others say that they wait", async () => {
    const folder = freshClone();
    const starts = [start(folder), start(folder), start(folder)];
    expect(await Promise.all(starts.map(({ ended }) => ended))).toEqual([0, 0, 0]);
    expect(starts.map(({ out }) => out())).toEqual(["runs\n", "runs\n", "runs\n"]);
    expect(installsIn(folder)).toEqual(["begun", "ended"]);
    expect(starts.filter(({ err }) => err().includes("(npm ci)"))).toHaveLength(1);
    const waiting = "What Saegim needs is being installed from elsewhere. Waiting for that to end.";
    expect(starts.filter(({ err }) => err().includes(waiting))).toHaveLength(2);
    expect(existsSync(lockOf(folder))).toBe(false);
  });

  it("is waited for when the one that began it was killed and left npm at work", async () => {
    const folder = freshClone();
    const first = start(folder);
    await vi.waitFor(() => expect(installsIn(folder)).toEqual(["begun"]), { timeout: 20_000, interval: 20 });
    await vi.waitFor(() => expect(readFileSync(lockOf(folder), "utf8")).toContain(" "), { interval: 20 });
    first.process.kill("SIGKILL");
    const second = start(folder);
    expect([await second.ended, second.out()]).toEqual([0, "runs\n"]);
    expect(installsIn(folder)).toEqual(["begun", "ended"]);
  });

  it("is repeated when all its processes have ended, even if others have their numbers by now", async ({ skip }) => {
    skip(!existsSync("/proc/self/stat"), "the system does not say when a process began");
    const folder = freshClone();
    mkdirSync(join(folder, ".cache/saegim"), { recursive: true });
    writeFileSync(lockOf(folder), `${process.pid}:1 4194305:7\n`);
    const { ended, out } = start(folder);
    expect([await ended, out()]).toEqual([0, "runs\n"]);
    expect(installsIn(folder)).toEqual(["begun", "ended"]);
  });
});
