import { type ChildProcess, spawn } from "node:child_process";
import { onTestFinished } from "vitest";
import { saegimProgram } from "./run-saegim.ts";

/** A preview that runs, and what it has said. */
export interface RunningDev {
  readonly process: ChildProcess;
  readonly said: () => string;
}

/** Starts `saegim dev` in a folder as a real process, until the test ends. */
export function startDev(folder: string, port: number): RunningDev {
  const started = spawn(process.execPath, [saegimProgram, "dev", "--port", String(port), "--lang", "en"], {
    cwd: folder,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let text = "";
  for (const stream of [started.stdout, started.stderr]) {
    stream?.on("data", (data) => {
      text += String(data);
    });
  }
  onTestFinished(() => {
    started.kill("SIGKILL");
  });
  return { process: started, said: () => text };
}
