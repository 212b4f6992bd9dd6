/** Whether an error comes from the operating system, with a code for the reason: `EACCES`. */
export function isSystemError(error: unknown): error is Error & { readonly code: unknown } {
  return error instanceof Error && "code" in error;
}

/** Whether the system does not let this user open or write something. */
export function isRefusal(error: unknown): boolean {
  return /^(?:EACCES|EPERM|EROFS)$/u.test(failureOf(error));
}

/** Why something failed, as the system's error code where there is one. */
export function failureOf(error: unknown): string {
  return isSystemError(error) ? String(error.code) : String(error);
}
