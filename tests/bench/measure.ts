import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

/** The cost of a run. */
export interface Cost {
  /** Wall-clock seconds. */
  readonly wall: number;
  /** CPU seconds of all cores, user and system. */
  readonly cpu: number;
  /** The most megabytes its processes had in memory, sampled every few milliseconds. */
  readonly peak: number;
}

const lookEveryMilliseconds = 15;

/** Runs a command to its end. If the command fails, throws with its output. */
export function measure(command: readonly string[], folder: string): Promise<Cost> {
  return new Promise((resolve, reject) => {
    // The shell's own `time` includes all child processes.
    const child = spawn("bash", ["-c", 'TIMEFORMAT="%R %U %S"; time "$@"', "bash", ...command], {
      cwd: folder,
      env: { ...process.env, NO_COLOR: "1" },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let said = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (text) => {
        said += String(text);
      });
    }
    let peak = 0;
    const looking = setInterval(() => {
      peak = Math.max(peak, megabytesBelow(child.pid ?? 0));
    }, lookEveryMilliseconds);
    child.once("error", reject);
    child.once("close", (code) => {
      clearInterval(looking);
      const [wall, user, system] = (said.trim().split("\n").at(-1) ?? "").split(" ").map(Number);
      if (code !== 0 || wall === undefined || user === undefined || system === undefined) {
        reject(new Error(`${command.join(" ")} ended with ${code}:\n${said}`));
      } else resolve({ wall, cpu: user + system, peak });
    });
  });
}

/** Megabytes of a process and all its children; 0 if the system does not say. */
function megabytesBelow(pid: number): number {
  const own = numberIn(`/proc/${pid}/status`, /VmRSS:\s+(\d+)/u) / 1024;
  return childrenOf(pid).reduce((sum, child) => sum + megabytesBelow(child), own);
}

function childrenOf(pid: number): readonly number[] {
  try {
    return readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, "utf8").split(" ").filter(Boolean).map(Number),
    );
  } catch (error) {
    return endedMeanwhile(error, []);
  }
}

function numberIn(file: string, pattern: RegExp): number {
  try {
    return Number(pattern.exec(readFileSync(file, "utf8"))?.[1] ?? 0);
  } catch (error) {
    return endedMeanwhile(error, 0);
  }
}

/** A process may end while it is inspected, and not every system has these files. */
function endedMeanwhile<Value>(error: unknown, value: Value): Value {
  if (error instanceof Error && "code" in error) return value;
  throw error;
}
