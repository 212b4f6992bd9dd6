import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { outputPathOf } from "../model/output-path.ts";
import { permalinkOf } from "../model/permalink.ts";
import type { SiteAssets } from "../model/site-view.ts";
import { bundle } from "./bundle.ts";
import { PlannedFile } from "./planned-file.ts";
import { saegimRoot } from "./saegim-root.ts";

/** The site's style and script, each one small file whose name changes with its content, so that browsers may keep it for ever. */
export interface BundledAssets {
  readonly assets: SiteAssets;
  readonly files: readonly PlannedFile[];
}

/** Bundles `styles/main.css` and `scripts/main.ts` of an assets folder, or Saegim's own where it has none. */
export async function bundleAssets(folder: string): Promise<BundledAssets> {
  const [style, script] = await Promise.all([
    bundleEntry(sourceOf(folder, "styles/main.css"), "css"),
    bundleEntry(sourceOf(folder, "scripts/main.ts"), "js"),
  ]);
  if (style === null) throw new Error("Saegim's own assets/styles/main.css is missing");
  return {
    assets: { stylesheet: style.permalink, script: script?.permalink ?? null },
    files: [style.file, ...(script === null ? [] : [script.file])],
  };
}

function sourceOf(folder: string, name: string): string | null {
  const candidates = [join(folder, name), join(saegimRoot(), "assets", name)];
  return candidates.find((path) => existsSync(path)) ?? null;
}

async function bundleEntry(entry: string | null, extension: "css" | "js") {
  if (entry === null) return null;
  const bundled = await bundle({ entry, runsIn: "browser" });
  if ("fault" in bundled) {
    const { reason, file, line, column } = bundled.fault;
    throw new Error(`${file ?? entry}:${line ?? 1}:${column ?? 1}: ${reason}`);
  }
  const hash = createHash("sha256").update(bundled.text).digest("hex").slice(0, 10);
  const permalink = permalinkOf(`/assets/site-${hash}.${extension}`);
  return { permalink, file: new PlannedFile(outputPathOf(permalink), () => bundled.text) };
}
