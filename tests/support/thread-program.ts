import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, onTestFinished } from "vitest";
import { bundle } from "../../src/site/assets/bundle.ts";
import { cacheFolder, saegimRoot } from "../../src/site/installation/saegim-root.ts";

/** A program for the threads of one test, in a place from where it finds the packages. */
export function threadProgram(text: string): URL {
  mkdirSync(cacheFolder(), { recursive: true });
  const folder = mkdtempSync(join(cacheFolder(), "test-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, "program.mjs");
  writeFileSync(file, text);
  return pathToFileURL(file);
}

/** The program of a thread that parses, as the launcher would bundle it; it creates the file `started`, if named. */
export async function parseProgram(started?: string): Promise<URL> {
  const bundled = await bundle({ entry: join(saegimRoot(), "src/site/notes/threads/parse-worker.ts"), runsIn: "node" });
  const program = "text" in bundled ? bundled.text : expect.fail(bundled.fault.reason);
  const telling = `import { writeFileSync as tell } from "node:fs";\ntell(${JSON.stringify(started)}, "");\n`;
  return threadProgram(started === undefined ? program : telling + program);
}
