import { spawn } from "node:child_process";
import { join } from "node:path";
import { projectRoot } from "./build-site-in.ts";
import { programForOthers } from "./program-for-others.ts";

/** The result of a finished process. */
export interface FinishedRun {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export const saegimProgram = join(projectRoot, "bin", "saegim.mjs");

/** How a process is started. */
export interface RunSettings {
  readonly cwd: string;
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly program?: string;
  readonly user?: number;
}

/**
 * Runs the command line as a real process with pipes for its streams. Unlike `spawnSync`, this lets a test's own server
 * answer meanwhile.
 */
export function runSaegim(
  argv: readonly string[],
  { cwd, input = "", env = {}, program, user }: RunSettings,
): Promise<FinishedRun> {
  return new Promise((resolve, reject) => {
    const asked = program ?? saegimProgram;
    const child = spawn(process.execPath, [user === undefined ? asked : programForOthers(asked), ...argv], {
      cwd,
      env: { ...process.env, VISUAL: "", EDITOR: "", ...env },
      ...(user === undefined ? {} : { uid: user, gid: user }),
    });
    const said = { out: "", err: "" };
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      said.out += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      said.err += text;
    });
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, ...said }));
    // A process that does not read its input may have closed it.
    child.stdin.on("error", () => undefined);
    child.stdin.end(input);
  });
}
