/** Says whether a process with this number runs, whoever's it is. */
export function isRunning(processId: number): boolean {
  try {
    return process.kill(processId, 0);
  } catch (error) {
    // EPERM: somebody else's process has the number.
    if (error instanceof Error && "code" in error) return error.code === "EPERM";
    throw error;
  }
}
