import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { isSystemError } from "../../site/system/system-error.ts";
import { writeWhole } from "../../site/system/write-whole.ts";

const run = promisify(execFile);
/** Milliseconds. */
const patience = 60_000;

/** No network, no personal profile, and no sandbox for root, where it does not work. */
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

/** The result: a picture, or a browser that did not start or ended without one. */
export type Photographed = "drawn" | "not-started" | "no-picture";

/** Takes a screenshot of a 1200 × 630 page with a browser. `target` is written completely or not at all. */
export async function photograph(browser: string, page: string, target: string): Promise<Photographed> {
  const folder = mkdtempSync(join(tmpdir(), "saegim-card-"));
  try {
    const [source, picture] = [join(folder, "card.html"), join(folder, "card.png")];
    writeFileSync(source, page);
    const settings = [...quietly, `--user-data-dir=${join(folder, "profile")}`, `--screenshot=${picture}`];
    const failure = await failureToRun(run(browser, [...settings, pathToFileURL(source).href], { timeout: patience }));
    if (failure !== null) return failure;
    if (statSync(picture, { throwIfNoEntry: false }) === undefined) return "no-picture";
    writeWhole(target, readFileSync(picture));
    return "drawn";
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Node reports a code (`ENOENT`) for a program that did not start, and a number for one that failed. */
async function failureToRun(running: Promise<unknown>): Promise<Exclude<Photographed, "drawn"> | null> {
  try {
    await running;
    return null;
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return typeof error.code === "string" ? "not-started" : "no-picture";
  }
}
