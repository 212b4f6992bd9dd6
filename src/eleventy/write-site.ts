import { mkdirSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { replaceFolder } from "./output-folder.ts";
import { recoverOutput } from "./recover-output.ts";
import { type Configure, silentEleventy } from "./silent-eleventy.ts";

/**
 * Writes a site with Eleventy into a new folder beside `output` and puts that in its place. What an earlier build left and
 * this one did not plan is gone with the old folder; when anything fails the old folder stays as it was.
 */
export async function writeSite(output: string, configure: Configure): Promise<void> {
  const next = `${output}.next-${process.pid}`;
  mkdirSync(dirname(next), { recursive: true });
  recoverOutput(output);
  try {
    await silentEleventy(next, configure).write();
    replaceFolder(next, output);
  } finally {
    rmSync(next, { recursive: true, force: true });
  }
}
