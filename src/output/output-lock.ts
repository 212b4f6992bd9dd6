import { closeSync, openSync, readFileSync, renameSync, rmSync, statSync, writeSync } from "node:fs";
import { type Diagnostic, diagnose } from "../model/problem/diagnostic.ts";
import { isRunning, startTimeOf } from "../site/is-running.ts";

/** The right to write into an output folder, or who has it. */
export type OutputLock = { readonly release: () => void } | { readonly problem: Diagnostic };

/** How long a lock may be empty: whoever makes one writes into it at once. */
const patienceMilliseconds = 2000;

/** Others may take and release between two looks; whoever comes too late so often waits for somebody. */
const tries = 3;

/**
 * Takes an output folder for one build: a file beside it names the process, and goes when the build is done. A lock whose
 * process has ended, however it ended, is broken, also when another process has its number by now. `now` counts milliseconds
 * since 1970. Throws the system's error where no file can be made.
 */
export function lockOutput(output: string, now: number): OutputLock {
  const lock: Lock = { file: `${output}.lock`, aside: `${output}.lock-${process.pid}`, now };
  let holder: Holder | null = null;
  for (let attempt = 0; attempt < tries; attempt += 1) {
    if (isTaken(lock)) return { release: () => rmSync(lock.file, { force: true }) };
    holder = holderOf(lock.file);
    if (holder !== null && (isHeld(holder, lock) || !isBroken(holder, lock))) break;
  }
  const named = holder?.processId == null ? "" : String(holder.processId);
  return { problem: diagnose("output-busy", { folder: output, process: named, lock: lock.file }, { source: null }) };
}

interface Lock {
  readonly file: string;
  /** Where a stale lock is moved to be looked at once more. What is left there goes as all that an ended build leaves. */
  readonly aside: string;
  readonly now: number;
}

/** The process that a lock names. */
interface Holder {
  /** Null when the lock names none. */
  readonly processId: number | null;
  /** When it began; null where the system does not say. */
  readonly began: string | null;
}

/** What a lock says of its process: its number, and when it began where the system tells. */
export function lockText(processId: number): string {
  const began = startTimeOf(processId);
  return began === null ? `${processId}\n` : `${processId} ${began}\n`;
}

/** False when the file is there already. */
function isTaken({ file }: Lock): boolean {
  const made = newFile(file);
  if (made === null) return false;
  try {
    writeSync(made, lockText(process.pid));
    return true;
  } catch (error) {
    // A full disk has room for a name still.
    rmSync(file, { force: true });
    throw error;
  } finally {
    closeSync(made);
  }
}

/** Null when the file is there already. */
function newFile(file: string): number | null {
  try {
    return openSync(file, "wx");
  } catch (error) {
    if (isCode(error, "EEXIST")) return null;
    throw error;
  }
}

/** Null when the lock has just gone. */
function holderOf(file: string): Holder | null {
  try {
    const [, number, began = null] = /^(\d+)(?: (\d+))?\n?$/u.exec(readFileSync(file, "utf8")) ?? [];
    return { processId: number === undefined ? null : Number(number), began };
  } catch (error) {
    if (isCode(error, "ENOENT")) return null;
    throw error;
  }
}

/** A process takes one folder: a lock of its own number was left by one that had the number before. */
function isHeld({ processId, began }: Holder, { file, now }: Lock): boolean {
  if (processId !== null)
    return processId !== process.pid && isRunning(processId) && isSame(began, startTimeOf(processId));
  const made = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return now - made < patienceMilliseconds;
}

/** Where the system does not tell when a process began, its number is all there is. */
function isSame(began: string | null, begins: string | null): boolean {
  return began === null || begins === null || began === begins;
}

/** Takes a stale lock away; false when another build was quicker, and has made its own meanwhile. */
function isBroken(holder: Holder, { file, aside }: Lock): boolean {
  try {
    renameSync(file, aside);
  } catch (error) {
    if (isCode(error, "ENOENT")) return true;
    throw error;
  }
  const moved = holderOf(aside);
  if (moved?.processId === holder.processId && moved.began === holder.began) {
    rmSync(aside);
    return true;
  }
  renameSync(aside, file);
  return false;
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
