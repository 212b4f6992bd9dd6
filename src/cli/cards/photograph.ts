import { execFile } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const patienceInMilliseconds = 60_000;

/** No network, no profile of the person's, and no sandbox where root runs it, which has none. */
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

/** Photographs a page of 1200 × 630 pixels with a browser. `target` is there whole or not at all. */
export async function photograph(browser: string, page: string, target: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "saegim-card-"));
  try {
    const [source, picture] = [join(folder, "card.html"), join(folder, "card.png")];
    writeFileSync(source, page);
    const settings = [...quietly, `--user-data-dir=${join(folder, "profile")}`, `--screenshot=${picture}`];
    await run(browser, [...settings, pathToFileURL(source).href], { timeout: patienceInMilliseconds });
    if (statSync(picture, { throwIfNoEntry: false }) === undefined) throw new Error(`${browser} made no picture`);
    copyFileSync(picture, target);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
