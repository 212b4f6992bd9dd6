import { readFileSync } from "node:fs";
import { hasCode, isSystemError } from "./system-error.ts";

/** Whether a process with this number is running, whoever owns it. */
export function isRunning(processId: number): boolean {
  try {
    return process.kill(processId, 0);
  } catch (error) {
    // EPERM: the process belongs to another user.
    if (isSystemError(error)) return error.code === "EPERM";
    throw error;
  }
}

/**
 * Tells a process from every other that had or will have its number: its start time, in ticks since boot, as Linux
 * reports it. Null where the system does not say.
 */
export function startTimeOf(processId: number): string | null {
  try {
    const facts = readFileSync(`/proc/${processId}/stat`, "utf8");
    // The second fact is the program's name in brackets, which may hold blanks and brackets; the moment is the 22nd
    // (proc(5)).
    return facts.slice(facts.lastIndexOf(")") + 2).split(" ")[19] ?? null;
  } catch (error) {
    if (hasCode(error, "ENOENT", "ESRCH", "EACCES")) return null;
    throw error;
  }
}
