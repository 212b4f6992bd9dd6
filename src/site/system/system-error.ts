/** Whether an error has a code for its reason, as the operating system's have, and Node's own: `EACCES`. */
export function isSystemError(error: unknown): error is Error & { readonly code: unknown } {
  return error instanceof Error && "code" in error;
}

/** Whether an error has one of some codes. */
export function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  return isSystemError(error) && codes.includes(String(error.code));
}

/** Whether the system does not let this user open or write something. */
export function isRefusal(error: unknown): boolean {
  return hasCode(error, "EACCES", "EPERM", "EROFS");
}

/** Whether a disk has no hard links, or no more for this file. */
export function lacksLinks(error: unknown): boolean {
  return hasCode(error, "EPERM", "ENOTSUP", "EOPNOTSUPP", "EMLINK", "EXDEV", "ENOSYS");
}

/** Why something failed, as the system's error code where there is one. */
export function failureOf(error: unknown): string {
  return isSystemError(error) ? String(error.code) : String(error);
}
