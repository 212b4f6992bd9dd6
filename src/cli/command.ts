import type { CommandOptions } from "./arguments/options.ts";
import type { CommandIo, ExitCode } from "./terminal/command-io.ts";

/** One command: options in, exit code out. */
export type Command = (options: CommandOptions, io: CommandIo) => Promise<ExitCode>;
