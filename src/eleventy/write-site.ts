import { mkdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { Eleventy } from "@11ty/eleventy";
import { saegimRoot } from "../site/saegim-root.ts";
import type { EleventyConfiguration } from "./eleventy-configuration.ts";
import { replaceFolder } from "./output-folder.ts";

/** What tells Eleventy what to write. */
export type Configure = (eleventy: EleventyConfiguration) => void;

/**
 * Writes a site with Eleventy into a new folder beside `output` and puts that in its place. What an earlier build left and
 * this one did not plan is gone with the old folder; when anything fails the old folder stays as it was.
 */
export async function writeSite(output: string, configure: Configure): Promise<void> {
  const next = `${output}.next-${process.pid}`;
  mkdirSync(dirname(next), { recursive: true });
  rmSync(next, { recursive: true, force: true });
  try {
    await silentEleventy(next, configure).write();
    replaceFolder(next, output);
  } finally {
    rmSync(next, { recursive: true, force: true });
  }
}

/** An Eleventy that says nothing, reads no configuration file and finds no template on the disk. */
export function silentEleventy(output: string, configure: Configure): Eleventy {
  const eleventy = new Eleventy(join(saegimRoot(), "src", "eleventy"), output, {
    configPath: "",
    loader: "esm",
    quietMode: true,
    config: configure,
  });
  eleventy.disableLogger();
  return eleventy;
}
