/** Whether an error is one that the system gave, of a disk mostly, and no fault of the program. */
export function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "code" in error;
}
