import { execFile } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { isSystemError } from "../../site/system-error.ts";

const run = promisify(execFile);
/** Milliseconds. */
const patience = 60_000;

/** No network, no personal profile, and no sandbox when run by root, for whom it does not work. */
const quietly = [
  "--headless",
  "--disable-gpu",
  "--hide-scrollbars",
  "--force-device-scale-factor=1",
  "--no-first-run",
  "--disable-background-networking",
  "--window-size=1200,630",
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
];

/** What became of a photograph: the browser could not be started, or ended without a picture. */
export type Photographed = "drawn" | "not-started" | "no-picture";

/** Photographs a page of 1200 × 630 pixels with a browser. `target` is written whole or not at all. */
export async function photograph(browser: string, page: string, target: string): Promise<Photographed> {
  const folder = mkdtempSync(join(tmpdir(), "saegim-card-"));
  try {
    const [source, picture] = [join(folder, "card.html"), join(folder, "card.png")];
    writeFileSync(source, page);
    const settings = [...quietly, `--user-data-dir=${join(folder, "profile")}`, `--screenshot=${picture}`];
    const failure = await failureToRun(run(browser, [...settings, pathToFileURL(source).href], { timeout: patience }));
    if (failure !== null) return failure;
    if (statSync(picture, { throwIfNoEntry: false }) === undefined) return "no-picture";
    copyFileSync(picture, target);
    return "drawn";
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Node gives a code (`ENOENT`) for a program that it could not start, and a number for one that failed. */
async function failureToRun(running: Promise<unknown>): Promise<Exclude<Photographed, "drawn"> | null> {
  try {
    await running;
    return null;
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return typeof error.code === "string" ? "not-started" : "no-picture";
  }
}
