import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { saegimRoot } from "../../site/saegim-root.ts";
import { takeTurns } from "./take-turns.ts";
import { watchPaths } from "./watch-paths.ts";

/** Marks the process that does the previewing; its value is the port to take. */
export const workerVariable = "SAEGIM_PREVIEW_PORT";

export interface Supervision {
  readonly port: number;
  /** The configuration file. */
  readonly config: string;
  /** Ends it all. */
  readonly interrupted: Promise<void>;
  readonly onRestart: () => void;
  /** The preview could not start, and is started again when code or configuration change. */
  readonly onFailure: () => void;
}

const patienceMilliseconds = 3000;

/**
 * Runs the preview in a process of its own and starts that anew whenever Saegim's code or the configuration changes: a
 * running process cannot forget a module it has imported.
 */
export async function supervise({ port, config, interrupted, onRestart, onFailure }: Supervision): Promise<void> {
  let servedPort = port;
  let isEnding = false;
  const start = (): ChildProcess => {
    const worker = spawn(process.execPath, [join(saegimRoot(), "bin", "saegim.mjs"), ...process.argv.slice(2)], {
      env: { ...process.env, [workerVariable]: String(servedPort) },
      stdio: ["ignore", "inherit", "inherit", "ipc"],
    });
    worker.on("message", (message) => {
      servedPort = Number(message);
    });
    worker.on("exit", (code) => {
      if (code !== 0 && !isEnding) onFailure();
    });
    return worker;
  };
  let worker = start();
  const replacing = takeTurns(async () => {
    onRestart();
    isEnding = true;
    await end(worker);
    isEnding = false;
    worker = start();
  });
  const unwatch = watchPaths({ paths: [...codePaths(), config], onChange: replacing.request });
  await interrupted;
  isEnding = true;
  unwatch();
  await replacing.settled();
  await end(worker);
}

function codePaths(): readonly string[] {
  return ["src", "layouts", "bin", ".eleventy.ts", "package-lock.json"].map((name) => join(saegimRoot(), name));
}

async function end(worker: ChildProcess): Promise<void> {
  if (worker.exitCode !== null || worker.signalCode !== null) return;
  const ended = new Promise((resolve) => worker.once("exit", resolve));
  worker.kill("SIGTERM");
  const impatience = setTimeout(() => worker.kill("SIGKILL"), patienceMilliseconds);
  await ended;
  clearTimeout(impatience);
}
