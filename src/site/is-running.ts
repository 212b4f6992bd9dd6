import { readFileSync } from "node:fs";
import { failureOf, isSystemError } from "./system-error.ts";

/** Says whether a process with this number runs, whoever's it is. */
export function isRunning(processId: number): boolean {
  try {
    return process.kill(processId, 0);
  } catch (error) {
    // EPERM: somebody else's process has the number.
    if (isSystemError(error)) return error.code === "EPERM";
    throw error;
  }
}

/**
 * What tells a process from every other that had or gets its number: the moment it began, in ticks since the machine was
 * started, as Linux writes it. Null where the system says nothing of it.
 */
export function startTimeOf(processId: number): string | null {
  try {
    const facts = readFileSync(`/proc/${processId}/stat`, "utf8");
    // The second fact is the program's name in brackets, which may hold blanks and brackets; the moment is the 22nd (proc(5)).
    return facts.slice(facts.lastIndexOf(")") + 2).split(" ")[19] ?? null;
  } catch (error) {
    if (["ENOENT", "ESRCH", "EACCES"].includes(failureOf(error))) return null;
    throw error;
  }
}
