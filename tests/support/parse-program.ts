import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, onTestFinished } from "vitest";
import { bundle } from "../../src/site/bundle.ts";
import { cacheFolder, saegimRoot } from "../../src/site/saegim-root.ts";

/** A program for one test, in a place from where it finds the packages. */
export function programOf(text: string): URL {
  mkdirSync(cacheFolder(), { recursive: true });
  const folder = mkdtempSync(join(cacheFolder(), "test-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, "program.mjs");
  writeFileSync(file, text);
  return pathToFileURL(file);
}

/** What a thread that parses runs, as the launcher would bundle it. */
export async function parseProgram(): Promise<URL> {
  const entry = join(saegimRoot(), "src/site/note-cache/parse-worker.ts");
  const bundled = await bundle({ entry, runsIn: "node" });
  return programOf("text" in bundled ? bundled.text : expect.fail(bundled.fault.reason));
}
