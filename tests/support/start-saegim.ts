import { type ChildProcess, spawn } from "node:child_process";
import { onTestFinished } from "vitest";
import { saegimProgram } from "./run-saegim.ts";

/** A running command and its output so far. */
export interface RunningSaegim {
  readonly process: ChildProcess;
  readonly said: () => string;
}

/** Starts a command that does not end by itself as a real process, until the test ends. */
export function startSaegim(argv: readonly string[], cwd: string): RunningSaegim {
  const started = spawn(process.execPath, [saegimProgram, ...argv], { cwd, stdio: ["ignore", "pipe", "pipe"] });
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
