import { closeSync, openSync, renameSync, rmSync, statSync, writeSync } from "node:fs";
import { type Diagnostic, diagnose } from "../../model/problem/diagnostic.ts";
import { isRunning, startTimeOf } from "../../site/system/is-running.ts";
import { NoRegularFile, readRegular } from "../../site/system/open-regular.ts";
import { hasCode } from "../../site/system/system-error.ts";
import { besideOutput } from "./beside-output.ts";

/** The right to write to an output folder, or who has it. */
export type OutputLock = { readonly release: () => void } | { readonly problem: Diagnostic };

/** How long a lock may stay empty: its creator writes into it at once. */
const patienceMilliseconds = 2000;

/** Others may take and release it between two checks; after losing this often, we report that somebody has it. */
const tries = 3;

/**
 * Locks an output folder for one build: a file beside it names the process, and is removed when the build ends. A lock
 * whose process has ended is broken, even if another process has its number by now. `now` counts milliseconds since
 * 1970. Throws the system's error if no file can be created.
 */
export function lockOutput(output: string, now: number): OutputLock {
  const lock: Lock = { file: `${output}.lock`, aside: besideOutput(output, "lock"), now };
  let holder: Holder | "foreign" | null = null;
  for (let attempt = 0; attempt < tries; attempt += 1) {
    if (acquire(lock)) return { release: () => rmSync(lock.file, { force: true }) };
    holder = holderOf(lock.file);
    if (holder === "foreign") return { problem: notALock(output, lock) };
    if (holder !== null && (isHeld(holder, lock) || !removeStale(holder, lock))) break;
  }
  const named = String(holder?.processId ?? "");
  return { problem: diagnose("output-busy", { folder: output, process: named, lock: lock.file }, { source: null }) };
}

interface Lock {
  readonly file: string;
  /**
   * Where a stale lock is moved to be checked once more. Anything left there is cleaned up with the rest of an
   * interrupted build.
   */
  readonly aside: string;
  readonly now: number;
}

/** The process named in a lock. */
interface Holder {
  /** Null if the lock names none. */
  readonly processId: number | null;
  /** When it started; null if the system does not say. */
  readonly began: string | null;
}

/** What a lock says about its process: its number, and its start time if the system tells. */
export function lockText(processId: number): string {
  const began = startTimeOf(processId);
  return began === null ? `${processId}\n` : `${processId} ${began}\n`;
}

/** Creates the lock; false if the file already exists. */
function acquire({ file }: Lock): boolean {
  const made = newFile(file);
  if (made === null) return false;
  try {
    writeSync(made, lockText(process.pid));
    return true;
  } catch (error) {
    // A full disk still has room for a name.
    rmSync(file, { force: true });
    throw error;
  } finally {
    closeSync(made);
  }
}

/** Null if the file already exists. */
function newFile(file: string): number | null {
  try {
    return openSync(file, "wx");
  } catch (error) {
    if (hasCode(error, "EEXIST")) return null;
    throw error;
  }
}

/** Null if the lock has just been removed; anything that no build wrote is somebody's own. */
function holderOf(file: string): Holder | "foreign" | null {
  try {
    const text = readRegular(file, "refused").toString("utf8");
    if (text === "") return { processId: null, began: null };
    const [, number, began = null] = /^(\d{1,10})(?: (\d{1,20}))?\n?$/u.exec(text) ?? [];
    return number === undefined ? "foreign" : { processId: Number(number), began };
  } catch (error) {
    if (hasCode(error, "ENOENT")) return null;
    if (error instanceof NoRegularFile || hasCode(error, "ELOOP", "ENXIO")) return "foreign";
    throw error;
  }
}

/** A process locks one folder at a time: a lock with its own number was left by an earlier process with that number. */
function isHeld({ processId, began }: Holder, { file, now }: Lock): boolean {
  if (processId !== null)
    return processId !== process.pid && isRunning(processId) && isSame(began, startTimeOf(processId));
  const made = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return now - made < patienceMilliseconds;
}

/** If the system does not tell when a process started, its number has to do. */
function isSame(began: string | null, begins: string | null): boolean {
  return began === null || begins === null || began === begins;
}

/** Removes a stale lock; false if another build was quicker and has created its own meanwhile. */
function removeStale(holder: Holder, { file, aside }: Lock): boolean {
  try {
    renameSync(file, aside);
  } catch (error) {
    if (hasCode(error, "ENOENT")) return true;
    throw error;
  }
  if (isSameHolder(holderOf(aside), holder)) {
    rmSync(aside);
    return true;
  }
  renameSync(aside, file);
  return false;
}

function isSameHolder(one: Holder | "foreign" | null, { processId, began }: Holder): boolean {
  return one !== null && one !== "foreign" && one.processId === processId && one.began === began;
}

function notALock(folder: string, { file }: Lock): Diagnostic {
  return diagnose("output-folder", { folder, reason: "lock-taken", detail: file }, { source: null });
}
