import type { CommandIo } from "./command-io.ts";

/** Whether what a command prints is kept where others may read it: services that run workflows set `CI`. */
export function isPublicLog({ env }: Pick<CommandIo, "env">): boolean {
  return !["", "0", "false"].includes((env["CI"] ?? "").toLowerCase());
}
