import { createHash } from "node:crypto";
import { lstatSync } from "node:fs";
import { join } from "node:path";
import type { Permalink } from "../../model/address/addresses.ts";
import { outputPathOf } from "../../model/address/output-path.ts";
import { permalinkOf } from "../../model/address/permalink.ts";
import type { SourceFile } from "../../model/note/source-file.ts";
import type { SiteAssets } from "../../model/page/site-view.ts";
import type { Diagnostic } from "../../model/problem/diagnostic.ts";
import { PlannedFile } from "../planned-file.ts";
import { saegimRoot } from "../saegim-root.ts";
import { type AssetFault, assetFault } from "./asset-fault.ts";
import { bundle } from "./bundle.ts";

/** The site's styles and scripts, each one small file named by its content, so that browsers may cache it for ever. */
export interface BundledAssets {
  readonly assets: SiteAssets;
  readonly files: readonly PlannedFile[];
  /** Problems in the sources; a file that cannot be made from them is empty. */
  readonly problems: readonly Diagnostic[];
  /** The files at fault, to be quoted in messages. */
  readonly sources: readonly SourceFile[];
}

/** The bundles' possible names in the output folder, whatever their content. */
export const bundleName = /^assets\/(?:site|lists|search|not-found)-[0-9a-f]{10}\.(?:css|js)$/u;

/** Bundles the styles and scripts of an assets folder, or Saegim's own where it has none. */
export async function bundleAssets(folder: string): Promise<BundledAssets> {
  const bundled = await Promise.all([
    bundleEntry(folder, "styles/main.css", "site"),
    bundleEntry(folder, "styles/lists-page.css", "lists"),
    bundleEntry(folder, "styles/search-page.css", "search"),
    bundleEntry(folder, "scripts/site.ts", "site"),
    bundleEntry(folder, "scripts/search.ts", "search"),
    bundleEntry(folder, "scripts/not-found.ts", "not-found"),
  ]);
  const [style, listsStyle, searchStyle, script, searchScript, notFoundScript] = bundled;
  return {
    assets: {
      stylesheet: style.permalink,
      listsStylesheet: listsStyle.permalink,
      searchStylesheet: searchStyle.permalink,
      script: script.permalink,
      searchScript: searchScript.permalink,
      notFoundScript: notFoundScript.permalink,
    },
    files: bundled.map(({ file }) => file),
    ...faultsOf(bundled),
  };
}

function faultsOf(bundled: readonly BundledFile[]): Pick<BundledAssets, "problems" | "sources"> {
  const faults = bundled.flatMap(({ fault }) => fault ?? []);
  return {
    problems: faults.map(({ problem }) => problem),
    sources: faults.flatMap(({ source }) => source ?? []),
  };
}

interface BundledFile {
  readonly permalink: Permalink;
  readonly file: PlannedFile;
  /** Null when all is well. */
  readonly fault: AssetFault | null;
}

async function bundleEntry(folder: string, source: string, name: string): Promise<BundledFile> {
  const entry = entryIn(folder, source);
  const bundled = await bundle({ entry, runsIn: "browser" });
  const text = "fault" in bundled ? "" : bundled.text;
  const hash = createHash("sha256").update(text).digest("hex").slice(0, 10);
  const permalink = permalinkOf(`/assets/${name}-${hash}.${source.endsWith(".css") ? "css" : "js"}`);
  const file = new PlannedFile(outputPathOf(permalink), () => text);
  return { permalink, file, fault: "fault" in bundled ? assetFault(bundled.fault, entry) : null };
}

function entryIn(folder: string, source: string): string {
  const candidates = [join(folder, source), join(saegimRoot(), "assets", source)];
  const entry = candidates.find((path) => lstatSync(path, { throwIfNoEntry: false }) !== undefined);
  if (entry === undefined) throw new Error(`Saegim's own assets/${source} is missing`);
  return entry;
}
