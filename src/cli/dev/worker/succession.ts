import type { ChildProcess } from "node:child_process";
import { previewsFolder, removePreviewFolder } from "../preview-folder.ts";
import { buildOutcome, endWorker, startWorker, type WorkerStart, whenLeft, whenServing } from "./preview-worker.ts";
import { workerFate } from "./worker-fate.ts";

/** What workers are started with, and who is told when one fails and whether another keeps serving. */
interface Begun extends WorkerStart {
  readonly onFailure: (isServed: boolean) => void;
}

/** The serving worker and its successor. */
export class Succession {
  #port: number;
  #isEnding = false;
  #serving: ChildProcess | null = null;
  #coming: ChildProcess | null = null;
  #leaving: Promise<void> = Promise.resolve();
  readonly #begun: Begun;

  constructor(begun: Begun) {
    this.#port = begun.port;
    this.#begun = begun;
  }

  /** Starts a worker, which replaces the previous one once it has built the site. */
  async replace(): Promise<void> {
    const worker = this.#start();
    this.#coming = worker;
    const outcome = await buildOutcome(worker);
    const isWanted = this.#coming === worker;
    this.#coming = null;
    const { connected: isConnected, exitCode } = worker;
    const isServed = this.#serving !== null;
    const fate = workerFate({ isWanted, isConnected, outcome, isServed, exitCode });
    if (fate === "serves") await this.#follow(worker);
    else if (fate === "failed") this.#begun.onFailure(isServed);
    if (this.#serving !== worker) await endWorker(worker);
  }

  /** Stops a worker that does not serve yet, because its work is out of date. */
  abandon(): void {
    this.#coming?.kill("SIGKILL");
    this.#coming = null;
  }

  /** Ends all workers, once anything in progress has settled. */
  async end(settled: () => Promise<void>): Promise<void> {
    this.#isEnding = true;
    this.abandon();
    await settled();
    if (this.#serving !== null) await endWorker(this.#serving);
    await this.#leaving;
  }

  #start(): ChildProcess {
    const worker = startWorker({ ...this.#begun, port: this.#port });
    whenServing(worker, (port) => {
      this.#port = port;
    });
    worker.on("exit", (code) => {
      if (worker.pid !== undefined) removePreviewFolder(previewsFolder(), worker.pid);
      if (this.#serving !== worker) return;
      this.#serving = null;
      if (code !== 0 && !this.#isEnding) this.#begun.onFailure(false);
    });
    return worker;
  }

  async #follow(worker: ChildProcess): Promise<void> {
    const former = this.#serving;
    this.#serving = worker;
    if (former !== null) {
      const left = whenLeft(former);
      this.#leaving = endWorker(former);
      await left;
    }
    if (worker.connected) worker.send("serve");
  }
}
