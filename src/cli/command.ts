import type { CommandIo, ExitCode } from "./command-io.ts";
import type { CommandOptions } from "./options.ts";

/** One command: options in, exit code out. */
export type Command = (options: CommandOptions, io: CommandIo) => Promise<ExitCode>;
