import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

/** What a run cost. */
export interface Cost {
  /** Seconds from start to end. */
  readonly wall: number;
  /** Seconds of all processors together, the system's work for it among them. */
  readonly cpu: number;
  /** Megabytes that its processes had in memory at most, looked at every few milliseconds. */
  readonly peak: number;
}

const lookEveryMilliseconds = 15;

/** Runs a command to its end. Fails when the command does, with what it said. */
export function measure(command: readonly string[], folder: string): Promise<Cost> {
  return new Promise((resolve, reject) => {
    // The shell's own `time` counts all processes below it.
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

/** Megabytes of a process and all below it; 0 where the system does not tell. */
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

/** A process may end while it is looked at, and not every system has such files. */
function endedMeanwhile<Value>(error: unknown, value: Value): Value {
  if (error instanceof Error && "code" in error) return value;
  throw error;
}
