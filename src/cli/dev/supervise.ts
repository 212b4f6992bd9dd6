import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { saegimRoot } from "../../site/saegim-root.ts";
import type { CommandIo } from "../terminal/command-io.ts";
import { takeTurns } from "./take-turns.ts";
import { watchPaths } from "./watch-paths.ts";

/** Marks the process that does the previewing; its value is the port to take. */
export const workerVariable = "SAEGIM_PREVIEW_PORT";

export interface Supervision {
  readonly port: number;
  readonly env: CommandIo["env"];
  /** What the preview is started with. */
  readonly args: readonly string[];
  /** The configuration file. */
  readonly config: string;
  /** Ends it all. */
  readonly interrupted: Promise<void>;
  readonly onRestart: () => void;
  /** The preview could not start, and is started again when code or configuration change; whether the former one serves on. */
  readonly onFailure: (isServed: boolean) => void;
}

const patienceMilliseconds = 3000;

/**
 * Runs the preview in a process of its own, and another whenever Saegim's code or the configuration changes: a running process
 * cannot forget a module it has imported. The former one serves what it has until the next has made the site, and for as long
 * as none can.
 */
export async function supervise({ config, interrupted, onRestart, ...begun }: Supervision): Promise<void> {
  const workers = new Succession(begun);
  const replacing = takeTurns(() => workers.replace());
  replacing.request();
  const unwatch = watchPaths({
    paths: [...codePaths(), config],
    onChange: () => {
      onRestart();
      workers.abandon();
      replacing.request();
    },
  });
  await interrupted;
  unwatch();
  await workers.end(replacing.settled);
}

/** What a worker says: that it has made the site or could not, the port it serves, or that it has left it. */
type Said = "made" | "unmade" | number | "left";

/** The process that serves, and the one that is to follow it. */
class Succession {
  #port: number;
  #isEnding = false;
  #serving: ChildProcess | null = null;
  #coming: ChildProcess | null = null;
  #leaving: Promise<void> = Promise.resolve();
  readonly #begun: Pick<Supervision, "env" | "args" | "onFailure">;

  constructor({ port, ...begun }: Pick<Supervision, "port" | "env" | "args" | "onFailure">) {
    this.#port = port;
    this.#begun = begun;
  }

  /** Starts a worker, and lets it serve in place of the former one when it has made the site. */
  async replace(): Promise<void> {
    const worker = this.#start();
    this.#coming = worker;
    const isMade = await this.#made(worker);
    const isWanted = this.#coming === worker;
    this.#coming = null;
    if (isWanted && this.#mayServe(worker, isMade)) await this.#follow(worker);
    else if (isWanted && worker.exitCode !== 0) this.#begun.onFailure(this.#serving !== null);
    if (this.#serving !== worker) await end(worker);
  }

  /** Gives up a worker that does not serve yet: what it is making is out of date. */
  abandon(): void {
    this.#coming?.kill("SIGKILL");
    this.#coming = null;
  }

  async end(settled: () => Promise<void>): Promise<void> {
    this.#isEnding = true;
    this.abandon();
    await settled();
    if (this.#serving !== null) await end(this.#serving);
    await this.#leaving;
  }

  #start(): ChildProcess {
    const worker = spawn(process.execPath, [join(saegimRoot(), "bin", "saegim.mjs"), ...this.#begun.args], {
      env: { ...this.#begun.env, [workerVariable]: String(this.#port) },
      stdio: ["ignore", "inherit", "inherit", "ipc"],
    });
    worker.on("message", (said: Said) => {
      if (typeof said === "number") this.#port = said;
    });
    worker.on("exit", (code) => {
      if (this.#serving !== worker) return;
      this.#serving = null;
      if (code !== 0 && !this.#isEnding) this.#begun.onFailure(false);
    });
    return worker;
  }

  /** Whether a worker has made the site; null when it ended without. */
  #made(worker: ChildProcess): Promise<boolean | null> {
    return new Promise((resolve) => {
      worker.on("message", (said: Said) => {
        if (said === "made" || said === "unmade") resolve(said === "made");
      });
      worker.once("exit", () => resolve(null));
    });
  }

  /** Pages of before are better than none; where there were none before, saving a note may help. */
  #mayServe(worker: ChildProcess, isMade: boolean | null): boolean {
    return worker.connected && (isMade === true || (isMade === false && this.#serving === null));
  }

  async #follow(worker: ChildProcess): Promise<void> {
    const former = this.#serving;
    this.#serving = worker;
    if (former !== null) {
      const left = hasLeft(former);
      this.#leaving = end(former);
      await left;
    }
    if (worker.connected) worker.send("serve");
  }
}

function codePaths(): readonly string[] {
  return ["src", "layouts", "bin", ".eleventy.ts", "package-lock.json"].map((name) => join(saegimRoot(), name));
}

/** Resolves when a worker has left its port; the rest of its end may take a little longer. */
function hasLeft(worker: ChildProcess): Promise<void> {
  if (isOver(worker)) return Promise.resolve();
  return new Promise((resolve) => {
    worker.on("message", (said: Said) => {
      if (said === "left") resolve();
    });
    worker.once("exit", () => resolve());
  });
}

function isOver(worker: ChildProcess): boolean {
  return worker.exitCode !== null || worker.signalCode !== null;
}

async function end(worker: ChildProcess): Promise<void> {
  if (isOver(worker)) return;
  const ended = new Promise((resolve) => worker.once("exit", resolve));
  worker.kill("SIGTERM");
  const impatience = setTimeout(() => worker.kill("SIGKILL"), patienceMilliseconds);
  await ended;
  clearTimeout(impatience);
}
