import packageFacts from "../../package.json" with { type: "json" };
import { makeReport } from "../check/report/make-report.ts";
import { printable } from "../model/terminal/terminal-cells.ts";
import type { Language } from "../model/text/language.ts";
import { cliWords } from "../model/words/cli.ts";
import { lateErrors } from "../site/config/late-errors.ts";
import { failureOf, isRefusal } from "../site/system/system-error.ts";
import { lostToNpm } from "./arguments/lost-to-npm.ts";
import type { CommandName, CommandOptions } from "./arguments/options.ts";
import { parseArguments } from "./arguments/parse-arguments.ts";
import { readOptions } from "./arguments/read-options.ts";
import { tellUsage } from "./arguments/tell-usage.ts";
import type { Command } from "./command.ts";
import { helpText } from "./help.ts";
import type { CommandIo, ExitCode } from "./terminal/command-io.ts";
import { inkFor } from "./terminal/ink-for.ts";
import { processIo } from "./terminal/process-io.ts";
import { tellReport } from "./terminal/tell-report.ts";

/** Each command is loaded only when needed, so that help appears at once. */
const commands: Readonly<Record<CommandName, () => Promise<Command>>> = {
  new: async () => (await import("./new.ts")).newNote,
  import: async () => (await import("./import.ts")).importBlog,
  build: async () => (await import("./build.ts")).build,
  check: async () => (await import("./check.ts")).check,
  status: async () => (await import("./status.ts")).status,
  dev: async () => (await import("./dev.ts")).dev,
  due: async () => (await import("./due.ts")).due,
  announce: async () => (await import("./announce.ts")).announce,
  cards: async () => (await import("./cards.ts")).cards,
  "remove-samples": async () => (await import("./remove-samples.ts")).removeSamples,
};

/** The whole command line: arguments in, exit code out. */
export async function main(argv: readonly string[], io: CommandIo = processIo()): Promise<ExitCode> {
  const { command, title, files, typed, problems } = parseArguments(argv);
  const options = readOptions(typed, { title, files });
  if (options.version && !options.help) {
    io.stdout.write(`saegim ${packageFacts.version}\n`);
    return 0;
  }
  if (options.help) {
    io.stdout.write(helpText(command, await languageFor(options, io)));
    return 0;
  }
  const lost = lostToNpm({ command, title, files, typed }, io);
  if (problems.length + lost.length > 0) {
    tellUsage(lost.length > 0 ? lost : problems, { io, language: await languageFor(options, io), command });
    return 2;
  }
  if (command === null) {
    io.stderr.write(helpText(null, await languageFor(options, io)));
    return 2;
  }
  try {
    return await run(command, options, io);
  } catch (error) {
    const language = await languageFor(options, io);
    if (tellRefused(error, language, io)) return 2;
    tellUnexpected(error, { language, debug: options.debug }, io);
    return 1;
  }
}

/** Loaded only when needed, as the commands are. */
async function languageFor(options: CommandOptions, io: CommandIo): Promise<Language> {
  return await (await import("./project/spoken-language.ts")).spokenLanguage(options, io);
}

/** Runs a command, whose settings may throw errors after they were read: none of these stops it, and each is told. */
async function run(name: CommandName, options: CommandOptions, io: CommandIo): Promise<ExitCode> {
  const stray = new Promise<never>((_, reject) => {
    io.onStray((error) => {
      if (!lateErrors.take(error)) reject(error);
    });
  });
  const command = commands[name]().then(async (loaded) => {
    const done = await loaded(options, io);
    await Promise.all([io.stdout.written(), io.stderr.written()]);
    return done;
  });
  const code = await Promise.race([command, stray]);
  // The preview's worker shows them on its pages.
  const late = name === "dev" ? null : lateErrors.untold();
  if (late === null) return code;
  const language = options.lang ?? late.language;
  tellReport(makeReport([late.problem], 0), {
    io,
    stream: io.stderr,
    language,
    format: "text",
    sources: [late.source],
  });
  return code === 0 ? 1 : code;
}

/** Reports a file or folder that this user may not open or write; false for any other error. */
function tellRefused(error: unknown, language: Language, io: CommandIo): boolean {
  if (!isRefusal(error) || !(error instanceof Error && "path" in error)) return false;
  const words = cliWords[language];
  io.stderr.write(`${inkFor(io.stderr, io).error(words.refused(printable(String(error.path)), failureOf(error)))}\n`);
  return true;
}

/** A bug in Saegim: shown without a stack trace unless one was requested. */
function tellUnexpected(
  error: unknown,
  { language, debug }: { readonly language: Language; readonly debug: boolean },
  io: CommandIo,
): void {
  const words = cliWords[language];
  const message = (error instanceof Error ? error.message : String(error)).split("\n").map(printable).join("\n");
  const details = debug && error instanceof Error ? (error.stack ?? "") : words.unexpectedNext;
  io.stderr.write(`${inkFor(io.stderr, io).error(words.unexpected(message))}\n${details}\n`);
}
