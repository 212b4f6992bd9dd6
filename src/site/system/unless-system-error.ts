import { isSystemError } from "./system-error.ts";

/**
 * What some work returns, or `instead` where the system did not let it be done, whatever the reason. Any other error is
 * a fault of the program, and thrown.
 */
export function unlessSystemError<Result, Instead>(work: () => Result, instead: Instead): Result | Instead {
  try {
    return work();
  } catch (error) {
    if (isSystemError(error)) return instead;
    throw error;
  }
}
