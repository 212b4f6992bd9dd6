import { makeReport } from "../check/report/make-report.ts";
import { printable } from "../model/terminal/terminal-cells.ts";
import { newWords } from "../model/words/new.ts";
import type { UsageProblem } from "../model/words/usage-problem.ts";
import { type LoadedConfig, loadConfig } from "../site/load-config.ts";
import type { CommandOptions } from "./arguments/options.ts";
import { readNow, type TypedMoment, wallClock } from "./arguments/read-now.ts";
import { tellUsage } from "./arguments/tell-usage.ts";
import type { Command } from "./command.ts";
import { checkNewFolders } from "./new/check-new-folders.ts";
import { makeFiles, tellNotWritten } from "./new/make-files.ts";
import type { NewSession } from "./new/new-session.ts";
import { Stopped } from "./new/prompt-in-terminal.ts";
import { readNewRequest } from "./new/read-request.ts";
import { configRequest } from "./project/read-work.ts";
import type { CommandIo } from "./terminal/command-io.ts";
import { tellReport } from "./terminal/tell-report.ts";

/** Creates a new note from what was typed, from an article's page, and from its author's answers. */
export const newNote: Command = async (options, io) => {
  const asks = io.stdin.isTerminal && io.stdout.isTerminal;
  const folders = checkNewFolders(options);
  const now = options.now === null ? io.now() : readNow(options.now);
  const loaded = await loadConfig(configRequest(options, io.env));
  const today = wallClock(now ?? io.now(), loaded.config.timeZone).day;
  const request = readNewRequest(options, { asks, today });
  const problems: readonly UsageProblem[] = [
    ...request.problems.map((problem) => ({ kind: "new", problem }) as const),
    ...folders.problems,
    ...(now === null ? [{ kind: "wrong-now", option: "--now", typed: options.now ?? "" } as const] : []),
  ];
  if (request.value === null || now === null || problems.length > 0) {
    tellUsage(problems, { io, language: options.lang ?? loaded.config.language, command: "new" });
    return 2;
  }
  const session = await openSession({ options, io, now, asks, loaded });
  if (session === null) return 2;
  if (folders.failure !== null) return tellNotWritten(folders.posts, folders.failure, session);
  try {
    return await makeFiles(request.value, folders, session);
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    session.tell(session.words.stopped);
    return 2;
  }
};

interface SessionRequest {
  readonly options: CommandOptions;
  readonly io: CommandIo;
  readonly now: TypedMoment;
  readonly asks: boolean;
  readonly loaded: LoadedConfig;
}

/** Null if an option was mistyped, which has then been reported. */
async function openSession({ options, io, now, asks, loaded }: SessionRequest): Promise<NewSession | null> {
  const { config, diagnostics, source } = loaded;
  const language = options.lang ?? config.language;
  const typed = diagnostics.filter((one) => one.source === null);
  if (typed.length > 0) {
    tellReport(makeReport(typed, 0), { io, stream: io.stderr, language, format: "text", sources: [] });
    return null;
  }
  const words = newWords[language];
  const tell = (sentence: string): void => io.stderr.write(`${printable(sentence)}\n`);
  if (diagnostics.length > 0) tell(words.configFaulty(source?.path ?? ""));
  const ask = asks ? (await import("./new/asker.ts")).terminalAsker(words.ask) : null;
  return { options, io, config, language, words, now: wallClock(now, config.timeZone), ask, tell };
}
