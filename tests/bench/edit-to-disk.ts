import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { cacheFolder, saegimRoot } from "../../src/site/installation/saegim-root.ts";
import { median } from "./statistics.ts";

/** How long it takes until a saved note's page is on disk, in milliseconds, and the preview's memory use meanwhile. */
export interface EditTimes {
  readonly median: number;
  readonly worst: number;
  /** Until the whole site has been rebuilt. */
  readonly wholeMedian: number;
}

const port = 43_100;
const patience = 300_000;

/** Starts the preview of a site and saves its newest note repeatedly. */
export async function editToDisk(folder: string, edits: number): Promise<EditTimes> {
  const before = new Set(previews());
  const dev = spawn(
    process.execPath,
    [join(saegimRoot(), "bin/saegim.mjs"), "dev", "--port", String(port), "--lang", "en"],
    {
      cwd: folder,
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  let said = "";
  dev.stdout.on("data", (text) => {
    said += String(text);
  });
  const until = async (isSo: () => boolean): Promise<void> => {
    const end = performance.now() + patience;
    while (!isSo()) {
      if (performance.now() > end) throw new Error(`The preview did not get there:\n${said}`);
      await pause(1);
    }
  };
  try {
    await until(() => said.includes("http://localhost"));
    const name = previews().find((one) => !before.has(one)) ?? "";
    const note = "2025-12-31-note-0";
    const file = join(folder, "posts", `${note}.md`);
    const page = join(cacheFolder(), "preview", name, "notes", note, "index.html");
    const text = readFileSync(file, "utf8");
    const times: number[] = [];
    const wholes: number[] = [];
    for (let edit = 0; edit < edits; edit += 1) {
      const mark = `저장 ${edit}번째 ${Math.floor(performance.now())}`;
      const told = said.length;
      const start = performance.now();
      writeFileSync(file, text.replace("\n### 2.", `\n${mark}\n\n### 2.`));
      await until(() => readFileSync(page, "utf8").includes(mark));
      times.push(performance.now() - start);
      await until(() => said.slice(told).includes("ms"));
      wholes.push(performance.now() - start);
    }
    writeFileSync(file, text);
    return { median: median(times), worst: Math.max(...times), wholeMedian: median(wholes) };
  } finally {
    dev.kill("SIGINT");
    await until(() => dev.exitCode !== null);
  }
}

function previews(): readonly string[] {
  const folder = join(cacheFolder(), "preview");
  return existsSync(folder) ? readdirSync(folder) : [];
}
