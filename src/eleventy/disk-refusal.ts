/** What a disk says that is full or may not be written to. */
const refusals: ReadonlySet<string> = new Set(["ENOSPC", "EDQUOT", "EROFS", "EACCES", "EPERM", "EIO", "ENOTDIR"]);

/** The system's word where a disk refused to be written to, however deep the error was wrapped on its way; null for any other fault. */
export function diskRefusal(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  if ("code" in error && typeof error.code === "string" && refusals.has(error.code)) return error.code;
  return diskRefusal("originalError" in error ? error.originalError : error.cause);
}
