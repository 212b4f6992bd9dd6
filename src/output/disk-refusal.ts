import { resolve } from "node:path";

/** Why a disk did not take a site, with the system's word for it. */
export interface DiskRefusal {
  readonly reason: "disk-full" | "not-writable";
  readonly code: string;
}

const full: ReadonlySet<string> = new Set(["ENOSPC", "EDQUOT"]);
/** `EBUSY` and `EXDEV` come from a folder that is a mount, as in containers: nothing can take its place. */
const closed: ReadonlySet<string> = new Set(["EACCES", "EPERM", "EROFS", "ENOTDIR", "EBUSY", "EXDEV"]);

/**
 * What an error says of the place that a site was to be written to, however deep it was wrapped on its way; null for any
 * other fault, such as a picture that may not be read.
 */
export function diskRefusal(error: unknown, output: string): DiskRefusal | null {
  if (!(error instanceof Error)) return null;
  const code = "code" in error ? String(error.code) : "";
  if (full.has(code)) return { reason: "disk-full", code };
  // The folder itself, and what stands beside it while it is made.
  const isThere = "path" in error && resolve(String(error.path)).startsWith(resolve(output));
  if (closed.has(code) && isThere) return { reason: "not-writable", code };
  return diskRefusal("originalError" in error ? error.originalError : error.cause, output);
}
