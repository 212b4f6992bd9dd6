import { closeSync, existsSync, openSync, renameSync, rmSync, writeFileSync } from "node:fs";

/**
 * Writes a file in one step: other processes see the whole of it, or what was there before. Its parts are written one
 * behind the other. Throws the system's error, and leaves nothing half-written.
 */
export function writeWhole(path: string, ...parts: readonly (string | Uint8Array)[]): void {
  const unfinished = `${path}.${process.pid}`;
  try {
    const file = openSync(unfinished, "w");
    try {
      for (const part of parts) writeFileSync(file, part);
    } finally {
      closeSync(file);
    }
    renameSync(unfinished, path);
  } catch (error) {
    if (existsSync(unfinished)) rmSync(unfinished);
    throw error;
  }
}
