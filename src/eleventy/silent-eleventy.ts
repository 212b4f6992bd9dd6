import { join, relative } from "node:path";
import type { Eleventy } from "@11ty/eleventy";
import { saegimRoot } from "../site/installation/saegim-root.ts";
import type { EleventyConfiguration } from "./eleventy-configuration.ts";
import { eleventyPackage } from "./eleventy-package.ts";

/** Tells Eleventy what to write. */
export type Configure = (eleventy: EleventyConfiguration) => void;

/** An Eleventy that prints nothing, reads no configuration file and finds no templates on disk. Failures are thrown. */
export function silentEleventy(output: string, configure: Configure): Eleventy {
  // Eleventy takes the working folder's path off the front of an absolute one: `/notes` even off `/notes-saegim`.
  const eleventy = new eleventyPackage.Eleventy(relative("", join(saegimRoot(), "src", "eleventy")), output, {
    configPath: "",
    loader: "esm",
    quietMode: true,
    config(configuration: EleventyConfiguration) {
      // Neither the quiet mode nor the logger reaches it: on a slow machine it tells what takes long.
      configuration.benchmarkManager.get("Configuration").setIsVerbose(false);
      configure(configuration);
    },
  });
  eleventy.disableLogger();
  return eleventy;
}
