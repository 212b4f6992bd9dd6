import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { chromiumPath, quietArguments } from "../support/chromium-program.ts";
import { serveFolder } from "../support/serve-folder.ts";

/** Not a dependency, because it is larger than all of Saegim's together: npm fetches it when this runs. */
const lighthouse = "lighthouse@12.8.2";
const wanted = 99;
const rounds = 3;
const pages = ["/", "/notes/2021-12-15-lg-exaone/", "/tags/금리/", "/search/"];

const run = promisify(execFile);

/** Scores of 0 to 100, by category. */
type Scores = Readonly<Record<string, number>>;

async function judge(url: string, folder: string): Promise<Scores> {
  const report = join(folder, "report.json");
  const flags = ["--headless", ...quietArguments, `--user-data-dir=${join(folder, "profile")}`].join(" ");
  const options = ["--quiet", "--output=json", `--output-path=${report}`, `--chrome-flags=${flags}`];
  await run("npx", ["--yes", lighthouse, url, ...options], { env: { ...process.env, CHROME_PATH: chromiumPath() } });
  const { categories } = JSON.parse(await readFile(report, "utf8")) as {
    categories: Record<string, { score: number }>;
  };
  return Object.fromEntries(Object.entries(categories).map(([name, { score }]) => [name, Math.round(score * 100)]));
}

/** The median of each category, as Lighthouse recommends because of noise. */
function median(rows: readonly Scores[]): Scores {
  const middle = (name: string): number =>
    rows.map((row) => row[name] ?? 0).toSorted((a, b) => a - b)[rows.length >> 1] ?? 0;
  return Object.fromEntries(Object.keys(rows[0] ?? {}).map((name) => [name, middle(name)]));
}

const folder = await mkdtemp(join(tmpdir(), "saegim-lighthouse-"));
await run(process.execPath, ["bin/saegim.mjs", "build", "--output", join(folder, "site"), "--now", "2026-01-01T09:00"]);
const site = await serveFolder(join(folder, "site"), "/");
for (const page of pages) {
  const rows: Scores[] = [];
  for (let round = 0; round < rounds; round += 1) rows.push(await judge(site.origin + encodeURI(page), folder));
  const scores = median(rows);
  console.log(
    `${page.padEnd(32)} ${Object.entries(scores)
      .map(([name, score]) => `${name} ${score}`)
      .join("  ")}`,
  );
  if (Object.values(scores).some((score) => score < wanted)) process.exitCode = 1;
}
await site.close();
await rm(folder, { recursive: true });
