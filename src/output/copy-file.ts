import { closeSync, mkdirSync, openSync, readSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { openRegular } from "../site/system/open-regular.ts";
import { failureOf, isSystemError } from "../site/system/system-error.ts";
import { UnreadableAsset } from "./unreadable-asset.ts";

const bytesAtOnce = 1024 * 1024;

/**
 * Copies a regular file, and makes its folder, with its permissions as far as this process may give them. What is read
 * is the file that was checked: it stays open, so that no link can be swapped in. Throws `UnreadableAsset` for
 * anything but a file that can be read, and the system's error if the copy cannot be written.
 */
export function copyFile(from: string, to: string): void {
  const { file, size, mode } = reading(from, () => openRegular(from, "refused"));
  try {
    mkdirSync(dirname(to), { recursive: true });
    // A previous copy may be read-only.
    rmSync(to, { force: true });
    const target = openSync(to, "wx", mode);
    try {
      const bytes = Buffer.allocUnsafe(Math.min(bytesAtOnce, size + 1));
      const readOn = (): number => reading(from, () => readSync(file, bytes));
      for (let length = readOn(); length > 0; length = readOn()) writeFileSync(target, bytes.subarray(0, length));
    } finally {
      closeSync(target);
    }
  } finally {
    closeSync(file);
  }
}

function reading<Result>(path: string, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new UnreadableAsset(path, failureOf(error));
  }
}
