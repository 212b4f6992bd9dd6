import { resolve } from "node:path";
import { isSystemError } from "../../site/system/system-error.ts";

/** Why a disk refused a site, with the system's error code. */
export interface DiskRefusal {
  readonly reason: "disk-full" | "not-writable";
  readonly code: string;
}

const full: ReadonlySet<string> = new Set(["ENOSPC", "EDQUOT"]);
/** `EBUSY` and `EXDEV` come from a folder that is a mount point, as in containers: it cannot be replaced. */
const closed: ReadonlySet<string> = new Set(["EACCES", "EPERM", "EROFS", "ENOTDIR", "EBUSY", "EXDEV"]);

/**
 * Extracts from an error what it says about the output location, however deeply it was wrapped; null for any other
 * fault, such as an unreadable picture.
 */
export function diskRefusal(error: unknown, output: string): DiskRefusal | null {
  if (!(error instanceof Error)) return null;
  const code = isSystemError(error) ? String(error.code) : "";
  if (full.has(code)) return { reason: "disk-full", code };
  // The folder itself, and what is beside it while it is built.
  const isThere = "path" in error && resolve(String(error.path)).startsWith(resolve(output));
  if (closed.has(code) && isThere) return { reason: "not-writable", code };
  return diskRefusal("originalError" in error ? error.originalError : error.cause, output);
}
