import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type LoadedConfig, loadConfig } from "../../src/site/load-config.ts";
import { parsePost } from "../../src/site/notes/parse-post.ts";
import { planSite } from "../../src/site/plan-site.ts";
import type { SitePlan } from "../../src/site/site-plan.ts";
import { memoryFiles } from "./memory-files.ts";
import { parsedPosts } from "./parsed-posts.ts";
import type { ExampleFiles } from "./rule-page.ts";
import { day } from "./study-note.ts";

const configFile = "site.config.ts";

/** Most projects need no settings, so the default ones are read once. */
const emptyConfig = configOf("export default {};");

/** Plans a whole project in memory, on a day after all its notes. */
export async function planProject(files: ExampleFiles): Promise<SitePlan> {
  const written = files[configFile];
  const loaded = await (written === undefined ? emptyConfig : configOf(written));
  const disk = memoryFiles({ "posts/.keep": "", ...files });
  return planSite({
    files: disk,
    ...parsedPosts(disk, loaded.config, parsePost),
    assetsFolder: "assets",
    loaded,
    contract: { file: "urls.lock", acceptance: { moves: false, removals: false } },
    now: { day: day("2026-11-23"), time: "09:00:00" },
  });
}

async function configOf(text: string | Uint8Array): Promise<LoadedConfig> {
  const folder = mkdtempSync(join(tmpdir(), "saegim-config-"));
  const file = join(folder, configFile);
  writeFileSync(file, text);
  try {
    return await loadConfig({ file, overrides: [] });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
