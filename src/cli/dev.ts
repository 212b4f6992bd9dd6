import { makeReport } from "../check/report/make-report.ts";
import { previewWords } from "../model/words/dev.ts";
import { defaultConfigFile, loadConfig } from "../site/load-config.ts";
import { tellUsage } from "./arguments/tell-usage.ts";
import type { Command } from "./command.ts";
import { defaultPort } from "./dev/default-port.ts";
import { preview } from "./dev/preview.ts";
import { supervise } from "./dev/worker/supervise.ts";
import type { WorkerMessage } from "./dev/worker/worker-message.ts";
import { workerVariable } from "./dev/worker/worker-variable.ts";
import { openCaches } from "./project/caches.ts";
import { readWork } from "./project/read-work.ts";
import { spokenLanguage } from "./project/spoken-language.ts";
import type { CommandIo } from "./terminal/command-io.ts";
import { tellReport } from "./terminal/tell-report.ts";

/** Previews the site while it is being written: a worker process, restarted by a supervisor when code changes. */
export const dev: Command = async (options, io) => {
  const work = readWork(options, io);
  const port = readPort(io.env[workerVariable] ?? options.port ?? String(defaultPort));
  const problems = [
    ...("problems" in work ? work.problems : []),
    ...(port === null ? [{ kind: "wrong-port", typed: options.port ?? "" } as const] : []),
  ];
  if ("problems" in work || port === null) {
    tellUsage(problems, { io, language: await spokenLanguage(options, io), command: "dev" });
    return 2;
  }
  const { request } = work;
  if (io.env[workerVariable] !== undefined) {
    const caches = openCaches(work.cacheFolder, options);
    const { lang, debug } = options;
    await preview({ request, caches, port, language: lang, debug, turn: askForTurn, onPort: tellPort }, asWorker(io));
    // A process that may still receive messages does not exit.
    if (process.connected) process.disconnect();
    return 0;
  }
  const { config, diagnostics } = await loadConfig(request.config);
  const language = options.lang ?? config.language;
  const wrong = diagnostics.filter(({ source }) => source === null);
  if (wrong.length > 0) {
    tellReport(makeReport(wrong, 0), { io, stream: io.stderr, language, format: "text", sources: [] });
    return 2;
  }
  const words = previewWords[language];
  await supervise({
    port,
    env: io.env,
    args: io.args,
    config: request.config.file ?? defaultConfigFile,
    interrupted: io.interrupted(),
    onRestart: () => io.stdout.write(`${words.codeChanged}\n`),
    onFailure: (isServed) => io.stderr.write(`${isServed ? words.codeBrokenSince : words.codeBroken}\n`),
  });
  return 0;
};

/** A worker without its supervisor has no purpose. */
function asWorker(io: CommandIo): CommandIo {
  const alone = new Promise<void>((resolve) => process.once("disconnect", resolve));
  // This listener must not keep a finished process alive, so that a configuration that never finishes loading is
  // reported.
  process.channel?.unref();
  return { ...io, interrupted: () => Promise.race([io.interrupted(), alone]) };
}

/** The supervisor may have been killed. */
function tellPort(port: number | null): void {
  if (process.connected) tell(port === null ? { kind: "left" } : { kind: "serving", port });
}

function tell(message: WorkerMessage): void {
  process.send?.(message);
}

/** Reports the result, and waits until the previous worker has released the port. */
function askForTurn(isMade: boolean): Promise<void> {
  if (!process.connected) return Promise.resolve();
  return new Promise((resolve) => {
    process.channel?.ref();
    process.once("message", () => resolve());
    tell({ kind: isMade ? "built" : "failed" });
  });
}

function readPort(typed: string): number | null {
  const port = /^\d{1,5}$/u.test(typed) ? Number(typed) : 0;
  return port >= 1 && port <= 65535 ? port : null;
}
