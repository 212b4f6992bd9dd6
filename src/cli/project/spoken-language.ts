import { defaultLanguage, type Language } from "../../model/text/language.ts";
import { lateErrors } from "../../site/config/late-errors.ts";
import { loadConfig } from "../../site/load-config.ts";
import type { CommandOptions } from "../arguments/options.ts";
import type { CommandIo } from "../terminal/command-io.ts";
import { configRequest } from "./read-work.ts";

/** The language for what is said where no command has read the configuration: the one asked for, or else the site's. */
export async function spokenLanguage(options: CommandOptions, io: CommandIo): Promise<Language> {
  if (options.lang !== null) return options.lang;
  // A fault of the configuration is told by the commands that need more of it.
  io.onStray((error) => lateErrors.take(error));
  return await loadConfig(configRequest(options, io.env)).then(
    ({ config }) => config.language,
    () => defaultLanguage,
  );
}
