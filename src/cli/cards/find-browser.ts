import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { unlessSystemError } from "../../site/system/unless-system-error.ts";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge"];

/** Where browsers are installed on macOS, outside PATH. */
const places = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
];

/** Where browsers are installed on Windows, below the folders in these variables and not on PATH. */
const programFolders = ["ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA"];
const programs = [
  "Google/Chrome/Application/chrome.exe",
  "Chromium/Application/chrome.exe",
  "Microsoft/Edge/Application/msedge.exe",
];

/**
 * A browser that can take screenshots: the one in `CHROMIUM`, else the first of the usual ones; null if there is none.
 */
export function findBrowser(env: Readonly<Record<string, string | undefined>>): string | null {
  const chosen = env["CHROMIUM"];
  if (chosen) return chosen;
  const folders = (env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const installed = programFolders.flatMap((variable) => env[variable] || []);
  const candidates = [
    ...folders.flatMap((folder) => names.map((name) => join(folder, name))),
    ...places,
    ...programs.flatMap((program) => installed.map((folder) => join(folder, program))),
  ];
  return candidates.find(isProgram) ?? null;
}

function isProgram(path: string): boolean {
  return unlessSystemError(() => {
    accessSync(path, constants.X_OK);
    return true;
  }, false);
}
