import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { saegimRoot } from "../../../site/installation/saegim-root.ts";
import type { CommandIo } from "../../terminal/command-io.ts";
import type { BuildOutcome, WorkerMessage } from "./worker-message.ts";
import { workerVariable } from "./worker-variable.ts";

/** What a worker is started with. */
export interface WorkerStart {
  readonly env: CommandIo["env"];
  readonly args: readonly string[];
  readonly port: number;
}

const patienceMilliseconds = 3000;

/** Starts a process that builds the site, and serves it once told to. */
export function startWorker({ env, args, port }: WorkerStart): ChildProcess {
  return spawn(process.execPath, [...process.execArgv, join(saegimRoot(), "bin", "saegim.mjs"), ...args], {
    env: { ...env, [workerVariable]: String(port) },
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
}

/** Called with the port that a worker has found free. */
export function whenServing(worker: ChildProcess, tell: (port: number) => void): void {
  worker.on("message", (message: WorkerMessage) => {
    if (message.kind === "serving") tell(message.port);
  });
}

/** Waits for a worker to build the site. */
export function buildOutcome(worker: ChildProcess): Promise<BuildOutcome> {
  return new Promise((resolve) => {
    worker.on("message", ({ kind }: WorkerMessage) => {
      if (kind === "built" || kind === "failed") resolve(kind);
    });
    worker.once("exit", () => resolve("ended"));
  });
}

/** Resolves when a worker has released its port; the rest of its shutdown may take a little longer. */
export function whenLeft(worker: ChildProcess): Promise<void> {
  if (isOver(worker)) return Promise.resolve();
  return new Promise((resolve) => {
    worker.on("message", ({ kind }: WorkerMessage) => {
      if (kind === "left") resolve();
    });
    worker.once("exit", () => resolve());
  });
}

/** Asks a worker to end, and kills it if it takes too long. */
export async function endWorker(worker: ChildProcess): Promise<void> {
  if (isOver(worker)) return;
  const ended = new Promise((resolve) => worker.once("exit", resolve));
  worker.kill("SIGTERM");
  const impatience = setTimeout(() => worker.kill("SIGKILL"), patienceMilliseconds);
  await ended;
  clearTimeout(impatience);
}

function isOver(worker: ChildProcess): boolean {
  return worker.exitCode !== null || worker.signalCode !== null;
}
