import { existsSync, renameSync, rmSync, writeFileSync } from "node:fs";

/**
 * Writes a file in one step: other processes see the whole of it, or what was there before. Throws the system's error,
 * and leaves nothing half-written.
 */
export function writeWhole(path: string, content: string | Uint8Array): void {
  const unfinished = `${path}.${process.pid}`;
  try {
    writeFileSync(unfinished, content);
    renameSync(unfinished, path);
  } catch (error) {
    if (existsSync(unfinished)) rmSync(unfinished);
    throw error;
  }
}
