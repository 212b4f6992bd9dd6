import { join } from "node:path";
import { saegimRoot } from "../../../site/installation/saegim-root.ts";
import type { CommandIo } from "../../terminal/command-io.ts";
import { takeTurns } from "../../watch/take-turns.ts";
import { watchPaths } from "../../watch/watch-paths.ts";
import { Succession } from "./succession.ts";

export interface Supervision {
  readonly port: number;
  readonly env: CommandIo["env"];
  /** What the preview is started with. */
  readonly args: readonly string[];
  /** The configuration file. */
  readonly config: string;
  /** Stops everything. */
  readonly interrupted: Promise<void>;
  readonly onRestart: () => void;
  /**
   * The preview could not start, and will be restarted when code or configuration changes; says whether the previous
   * one keeps serving.
   */
  readonly onFailure: (isServed: boolean) => void;
}

/**
 * Runs the preview in its own process, and a new one whenever Saegim's code or the configuration changes, because a
 * running process cannot unload modules. The previous one keeps serving until the next has built the site, or for as
 * long as none can.
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

function codePaths(): readonly string[] {
  return ["src", "layouts", "bin", ".eleventy.ts", "package-lock.json"].map((name) => join(saegimRoot(), name));
}
