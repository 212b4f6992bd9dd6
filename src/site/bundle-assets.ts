import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Permalink } from "../model/addresses.ts";
import { outputPathOf } from "../model/output-path.ts";
import { permalinkOf } from "../model/permalink.ts";
import type { SiteAssets } from "../model/site-view.ts";
import { bundle } from "./bundle.ts";
import { PlannedFile } from "./planned-file.ts";
import { saegimRoot } from "./saegim-root.ts";

/** The site's style and scripts, each one small file whose name changes with its content, so that browsers may keep it for ever. */
export interface BundledAssets {
  readonly assets: SiteAssets;
  readonly files: readonly PlannedFile[];
}

/** Bundles the style and the scripts of an assets folder, or Saegim's own where it has none. */
export async function bundleAssets(folder: string): Promise<BundledAssets> {
  const [style, script, searchScript, notFoundScript] = await Promise.all([
    bundleEntry(folder, "styles/main.css", "site"),
    bundleEntry(folder, "scripts/site.ts", "site"),
    bundleEntry(folder, "scripts/search.ts", "search"),
    bundleEntry(folder, "scripts/not-found.ts", "not-found"),
  ]);
  return {
    assets: {
      stylesheet: style.permalink,
      script: script.permalink,
      searchScript: searchScript.permalink,
      notFoundScript: notFoundScript.permalink,
    },
    files: [style.file, script.file, searchScript.file, notFoundScript.file],
  };
}

interface BundledFile {
  readonly permalink: Permalink;
  readonly file: PlannedFile;
}

async function bundleEntry(folder: string, source: string, name: string): Promise<BundledFile> {
  const entry = entryIn(folder, source);
  const bundled = await bundle({ entry, runsIn: "browser" });
  if ("fault" in bundled) {
    const { reason, file, line, column } = bundled.fault;
    throw new Error(`${file ?? entry}:${line ?? 1}:${column ?? 1}: ${reason}`);
  }
  const hash = createHash("sha256").update(bundled.text).digest("hex").slice(0, 10);
  const permalink = permalinkOf(`/assets/${name}-${hash}.${source.endsWith(".css") ? "css" : "js"}`);
  return { permalink, file: new PlannedFile(outputPathOf(permalink), () => bundled.text) };
}

function entryIn(folder: string, source: string): string {
  const candidates = [join(folder, source), join(saegimRoot(), "assets", source)];
  const entry = candidates.find((path) => existsSync(path));
  if (entry === undefined) throw new Error(`Saegim's own assets/${source} is missing`);
  return entry;
}
