import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";

/** Makes an empty folder for a preview of this process, and takes away those of processes that were killed. */
export function makePreviewFolder(parent: string): string {
  const folder = join(parent, String(process.pid));
  mkdirSync(parent, { recursive: true });
  for (const name of readdirSync(parent)) {
    if (name === String(process.pid) || !isRunning(Number(name)))
      rmSync(join(parent, name), { recursive: true, force: true });
  }
  mkdirSync(folder);
  return folder;
}

function isRunning(processId: number): boolean {
  try {
    return process.kill(processId, 0);
  } catch (error) {
    // EPERM: somebody else's process has the number.
    if (error instanceof Error && "code" in error) return error.code === "EPERM";
    throw error;
  }
}
