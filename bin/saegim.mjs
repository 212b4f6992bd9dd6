#!/usr/bin/env node
// Starts Saegim on any supported Node: src/ is bundled to plain JavaScript once for each version of its content, then
// imported.
import { createHash } from "node:crypto";
import {
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import module from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { setFlagsFromString } from "node:v8";
import { installPackages } from "./install.mjs";
import { isWhole, recordWhole } from "./whole.mjs";

// A build keeps all its notes: V8 would let memory grow to more than twice what is kept before collecting garbage.
setFlagsFromString("--heap-growing-percent=20");

// Node 20's V8 would spend a sixth of a first build compiling functions that run a little more than once.
if (process.versions.node.startsWith("20.")) setFlagsFromString("--interrupt-budget=300000");

// Eleventy would start a thread to reload changed modules; none changes here.
process.env.ELEVENTY_SKIP_ESM_RESOLVER = "1";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const cache = join(root, "node_modules", ".cache", "saegim", "program");
const kept = 5;

process.once("exit", () => {
  // Node's exit code when nothing is left to wait for.
  if (process.exitCode !== 13) return;
  console.error("site.config.ts가 끝나지 않습니다. await 뒤의 것이 끝나는지 확인하세요.");
  console.error("site.config.ts never finishes. Check that what follows await finishes.");
  process.exitCode = 1;
});

const hindrance = await findHindrance();
if (hindrance === null) await start();
else {
  console.error(hindrance);
  process.exitCode = 2;
}

function findHindrance() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    return [
      `Saegim은 Node 20.19 이상에서 돌아갑니다. 지금은 ${process.versions.node}입니다. https://nodejs.org 에서 새로 받으세요.`,
      `Saegim needs Node 20.19 or newer; this is ${process.versions.node}. Get it from https://nodejs.org.`,
    ].join("\n");
  }
  return goneFolder() ?? installPackages(root);
}

/** Whoever works in a folder that another program has deleted has no path to start from. */
function goneFolder() {
  try {
    process.cwd();
    return null;
  } catch (error) {
    if (error?.code !== "ENOENT") throw error;
    return [
      "지금 있던 폴더가 지워졌거나 옮겨졌습니다. cd 로 다른 폴더로 옮긴 뒤 다시 실행하세요.",
      "The folder you are in was deleted or moved. Change into another one with cd, and try again.",
    ].join("\n");
  }
}

async function start() {
  if (process.argv.includes("--debug")) process.setSourceMapsEnabled(true);
  const program = join(cache, hashOfSources());
  if (isWhole(program)) touch(program);
  else if (!(await bundleInto(program))) return;
  module.enableCompileCache?.(join(cache, "compiled"));
  const { main } = await import(pathToFileURL(join(program, "main.js")).href);
  const { exit } = process;
  process.exit = refuseExit;
  process.exitCode = await main(process.argv.slice(2));
  await Promise.all([process.stdout, process.stderr].map(written));
  // A timer that the settings have started does not keep a command that has done its work.
  exit(process.exitCode);
}

/** The settings are code, which must not end the program that reads them. */
function refuseExit(code) {
  throw Object.assign(new Error(`process.exit(${code ?? ""})`), { code: "ERR_PROCESS_EXIT" });
}

/** Resolves when everything is written, or nobody reads it any more. */
function written(stream) {
  return new Promise((resolve) => {
    stream.write("", resolve);
  });
}

function hashOfSources() {
  const hash = createHash("sha256");
  hash.update(process.version);
  const files = ["src", "layouts"].flatMap((folder) => sourcesBelow(join(root, folder)));
  const others = [
    ".eleventy.ts",
    "bin/install.mjs",
    "bin/saegim.mjs",
    "bin/whole.mjs",
    "package.json",
    "package-lock.json",
    "node_modules/esbuild/package.json",
  ];
  for (const file of [...files.sort(), ...others.map((name) => join(root, name))]) {
    hash.update(`\0${file.slice(root.length)}\0`);
    if (existsSync(file)) hash.update(readFileSync(file));
  }
  return hash.digest("hex").slice(0, 20);
}

function sourcesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sourcesBelow(path);
    return entry.isFile() && entry.name.endsWith(".ts") ? [path] : [];
  });
}

/**
 * Bundles beside the final place and moves the whole folder there, so that a simultaneous run sees all of it or
 * nothing.
 */
async function bundleInto(program) {
  const esbuild = await import("esbuild");
  const unfinished = `${program}.${process.pid}`;
  try {
    await esbuild.build({
      entryPoints: [
        { in: join(root, "src", "cli", "main.ts"), out: "main" },
        { in: join(root, "src", "site", "notes", "threads", "parse-worker.ts"), out: "parse-worker" },
      ],
      outdir: unfinished,
      absWorkingDir: root,
      bundle: true,
      splitting: true,
      format: "esm",
      platform: "node",
      target: "node20",
      packages: "external",
      sourcemap: true,
      charset: "utf8",
      logLevel: "error",
    });
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!Array.isArray(error?.errors)) throw error;
    process.exitCode = 1;
    return false;
  }
  writeFileSync(join(unfinished, "package.json"), '{"type":"module"}\n');
  recordWhole(unfinished);
  try {
    // One that is damaged; where another start has just made the same, that one is run.
    if (!isWhole(program)) rmSync(program, { recursive: true, force: true });
    renameSync(unfinished, program);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!isWhole(program)) throw error;
  }
  prune(program);
  return true;
}

/** Keeps the most recently used bundles: a running one may still load its own chunks. */
function prune(current) {
  const programs = readdirSync(cache)
    .filter((name) => name !== "compiled")
    .map((name) => join(cache, name))
    .filter((path) => path !== current)
    .map((path) => ({ path, used: statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0 }))
    .sort((one, other) => other.used - one.used);
  for (const { path } of programs.slice(kept - 1)) rmSync(path, { recursive: true, force: true });
}

/** Records that a bundle was used, if this user may: it may be installed for everyone. */
function touch(program) {
  const now = new Date();
  try {
    utimesSync(program, now, now);
  } catch (error) {
    if (!["EACCES", "EPERM", "EROFS"].includes(error?.code)) throw error;
  }
}
