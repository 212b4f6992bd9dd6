import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { saegimRoot } from "../../src/site/installation/saegim-root.ts";

const run = promisify(execFile);

/** The project's own folder. */
export const projectRoot = saegimRoot();

/** The origin of built sites; nothing answers there. */
export const testOrigin = "https://notes.example";

interface BuildRequest {
  readonly output: string;
  readonly basePath: string;
  /** The folder to build from; the project itself if omitted. */
  readonly project?: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** The Node that builds it; this test's own if omitted. */
  readonly node?: string;
  /** The umask of new files. */
  readonly umask?: string;
  readonly options?: readonly string[];
}

/** Builds `posts/` with the command that users type. Kills a build that hangs. */
export async function buildSiteIn({
  output,
  basePath,
  project,
  environment,
  node = process.execPath,
  umask,
  options = [],
}: BuildRequest): Promise<void> {
  const site = ["--output", output, "--base-path", basePath, "--origin", testOrigin, "--now", "2026-01-01T09:00"];
  const command = [node, "bin/saegim.mjs", "build", ...site, ...options];
  const [program = node, ...rest] =
    umask === undefined ? command : ["sh", "-c", `umask ${umask}; exec "$@"`, "sh", ...command];
  await run(program, rest, {
    cwd: project ?? projectRoot,
    env: { ...process.env, ...environment },
    timeout: 100_000,
  });
}
