// Installs the packages of a fresh clone: once, however many starts of Saegim run at the same time, and again if an
// install was interrupted.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/**
 * How long one start waits for another's install before it explains what to do; npm itself gives up on a network much
 * earlier.
 */
const longestWait = 15 * 60_000;

/** How many milliseconds a lock may be empty: longer means that nobody is writing it. */
const writing = 2000;

/**
 * Sees to it that the packages are there. Gives null, or what to tell: the reader's own `npm ci`, or whom it waits for
 * in vain.
 *
 * @param {string} root the folder of `package.json`
 */
export async function installPackages(root) {
  const places = placesIn(root);
  if (isInstalled(places)) return null;
  try {
    return await installInTurn(places);
  } catch (error) {
    // A folder that belongs to another user.
    if (!["EACCES", "EPERM", "EROFS"].includes(error?.code)) throw error;
    return advice(root);
  }
}

async function installInTurn(places) {
  if (!(await takeTurn(places))) {
    return [
      `다른 곳에서 시작한 설치가 끝나지 않습니다. 설치하는 것이 없다면 이 파일을 지우고 다시 하세요: ${places.lock}`,
      `An install that was started elsewhere does not end. If nothing installs, delete this file and try again: ${places.lock}`,
    ].join("\n");
  }
  try {
    return isInstalled(places) || (await install(places)) ? null : advice(places.root);
  } finally {
    rmSync(places.lock, { force: true });
  }
}

function placesIn(root) {
  // Beside the folder that npm empties first.
  const cache = join(root, ".cache", "saegim");
  return {
    root,
    packages: join(root, "node_modules"),
    /** Exists from before npm begins until it has finished. */
    unfinished: join(cache, "installing"),
    /** Names the processes that install. */
    lock: join(cache, "installing.lock"),
  };
}

function advice(root) {
  return [
    "먼저 필요한 것을 설치하세요: npm ci",
    `Install what Saegim needs first: npm ci${process.cwd() === root ? "" : `   (in ${root})`}`,
  ].join("\n");
}

/** An interrupted install does not count: npm writes its own list last. */
function isInstalled({ packages, unfinished }) {
  const isHalf = existsSync(unfinished) && !existsSync(join(packages, ".package-lock.json"));
  return !isHalf && existsSync(join(packages, "esbuild", "package.json"));
}

/**
 * In a fresh clone `npm run build` is the only command: npm, which started this, installs what is needed. No package
 * needs its own scripts.
 */
async function install(places) {
  const { root, unfinished, lock } = places;
  const npm = process.env.npm_execpath ?? "";
  if (!/^npm-cli\.c?js$/.test(basename(npm)) || !existsSync(join(root, "package-lock.json"))) return false;
  console.error("처음이라 필요한 것부터 설치합니다. 잠시 걸립니다. (npm ci)");
  console.error("Installing what Saegim needs first, which takes a moment. (npm ci)");
  writeFileSync(unfinished, "");
  const options = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel", "error"];
  // Standard output is reserved for the command's own output.
  const child = spawn(process.execPath, [npm, ...options], {
    cwd: root,
    stdio: ["ignore", process.stderr, process.stderr],
  });
  // Ending this process leaves npm running.
  if (child.pid !== undefined) writeFileSync(lock, named(process.pid, child.pid));
  const code = await new Promise((resolve) => {
    child.once("error", () => resolve(null));
    child.once("close", resolve);
  });
  if (code !== 0) return false;
  rmSync(unfinished, { force: true });
  return isInstalled(places);
}

/** Waits until nobody else installs, then holds the lock. False when that takes too long. */
async function takeTurn({ lock }) {
  mkdirSync(dirname(lock), { recursive: true });
  const began = performance.now();
  let isTold = false;
  while (!isTaken(lock)) {
    const text = textOf(lock);
    if (text === null) continue;
    if (!isHeld(lock, text)) {
      breakLock(lock, text);
      continue;
    }
    if (performance.now() - began > longestWait) return false;
    if (!isTold) {
      console.error("다른 곳에서 필요한 것을 설치하고 있습니다. 끝나기를 기다립니다.");
      console.error("What Saegim needs is being installed from elsewhere. Waiting for that to end.");
      isTold = true;
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return true;
}

function isTaken(lock) {
  try {
    writeFileSync(lock, named(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (error?.code === "EEXIST") return false;
    throw error;
  }
}

/** Null when the lock has just been removed. */
function textOf(lock) {
  try {
    return readFileSync(lock, "utf8");
  } catch (error) {
    if (error?.code === "ENOENT") return null;
    throw error;
  }
}

function isHeld(lock, text) {
  const processes = [...text.matchAll(/(\d+)(?::(\d+))?/g)];
  if (processes.length === 0) {
    const made = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    return Date.now() - made < writing;
  }
  return processes.some(([, number, began]) => isRunning(Number(number), began));
}

/** Removes the lock of processes that have ended, but not one made meanwhile. */
function breakLock(lock, text) {
  const aside = `${lock}-${process.pid}`;
  try {
    renameSync(lock, aside);
  } catch (error) {
    if (error?.code === "ENOENT") return;
    throw error;
  }
  if (textOf(aside) === text) rmSync(aside, { force: true });
  else renameSync(aside, lock);
}

function named(...processes) {
  return `${processes.map((id) => `${id}:${startOf(id) ?? ""}`).join(" ")}\n`;
}

/** The number may belong to another process by now; where the system reports when a process began, that decides. */
function isRunning(id, began) {
  try {
    process.kill(id, 0);
  } catch (error) {
    if (error?.code !== "EPERM") return false;
  }
  const begins = startOf(id);
  return began === undefined || begins === null || began === begins;
}

/** As in Linux: field 22 of proc(5), after a name that may contain spaces. */
function startOf(id) {
  try {
    const facts = readFileSync(`/proc/${id}/stat`, "utf8");
    return facts.slice(facts.lastIndexOf(")") + 2).split(" ")[19] ?? null;
  } catch {
    return null;
  }
}
