/** Ends a switch over a union, so that an unhandled member does not compile. */
export function assertNever(value: never): never {
  throw new Error(`Impossible value: ${JSON.stringify(value)}`);
}
