#!/usr/bin/env node
// Starts Saegim on any supported Node: src/ and the packages are bundled to plain JavaScript once for each version of
// their content, then run.
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";
import { bundledProgram } from "./bundle.mjs";
import { runCompiled } from "./compiled.mjs";
import { installPackages } from "./install.mjs";

// Compiled code is kept for the next run (bin/compiled.mjs); V8 would drop what was not used for a while.
setFlagsFromString("--no-flush-bytecode");

// A build keeps all its notes: V8 would let memory grow to more than twice what is kept before collecting garbage.
setFlagsFromString("--heap-growing-percent=20");

// Node 20's V8 would spend a sixth of a first build compiling functions that run a little more than once.
if (process.versions.node.startsWith("20.")) setFlagsFromString("--interrupt-budget=300000");

// Eleventy would start a thread to reload changed modules; none changes here.
process.env.ELEVENTY_SKIP_ESM_RESOLVER = "1";

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The exit code of commands that were typed wrongly. */
const usageError = 2;

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
  process.exitCode = usageError;
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
  const program = await bundledProgram(root);
  if (program === null) {
    process.exitCode = 1;
    return;
  }
  const { exports, keep } = runProgram(program, process.argv.slice(2));
  const { exit } = process;
  process.exit = refuseExit;
  process.exitCode = await exports.main(process.argv.slice(2));
  await Promise.all([process.stdout, process.stderr].map(written));
  if (process.exitCode !== usageError) keep();
  stopBundler();
  // A timer that the settings have started does not keep a command that has done its work.
  exit(process.exitCode);
}

/** Only a file that Node itself loads is mapped to its sources, which is what `--debug` is for. */
function runProgram(file, typed) {
  if (typed.includes("--debug")) {
    process.setSourceMapsEnabled(true);
    return { exports: createRequire(file)(file), keep: () => undefined };
  }
  const command = /^[a-z][a-z-]{1,19}$/.test(typed[0]) ? typed[0] : "other";
  // A preview builds the site, and is often ended with its window, before it has kept anything.
  return process.connected ? runCompiled(file, `${command}-worker`, "build") : runCompiled(file, command);
}

/** A bundler that loses the program in the middle of its work prints pages about its own state. */
function stopBundler() {
  const require = createRequire(import.meta.url);
  require.cache[require.resolve("esbuild")]?.exports.stop();
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
