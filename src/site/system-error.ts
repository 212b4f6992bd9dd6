/** Whether an error is the answer of the system that runs this, which says why by a code: `EACCES`. */
export function isSystemError(error: unknown): error is Error & { readonly code: unknown } {
  return error instanceof Error && "code" in error;
}

/** Whether the system does not let this user open or write something. */
export function isRefusal(error: unknown): boolean {
  return /^(?:EACCES|EPERM|EROFS)$/u.test(failureOf(error));
}

/** Why something failed, by the system's own code where it has one. */
export function failureOf(error: unknown): string {
  return isSystemError(error) ? String(error.code) : String(error);
}
