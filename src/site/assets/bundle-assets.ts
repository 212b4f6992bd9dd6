import { createHash } from "node:crypto";
import { lstatSync } from "node:fs";
import { join } from "node:path";
import type { Permalink } from "../../model/address/addresses.ts";
import { outputPathOf } from "../../model/address/output-path.ts";
import { permalinkOf } from "../../model/address/permalink.ts";
import type { SourceFile } from "../../model/note/source-file.ts";
import type { SiteAssets } from "../../model/page/site-view.ts";
import type { Diagnostic } from "../../model/problem/diagnostic.ts";
import { PlannedFile } from "../files/planned-file.ts";
import { saegimRoot } from "../installation/saegim-root.ts";
import { type AssetFault, assetFault } from "./asset-fault.ts";
import { type BundleFor, keptBundles } from "./kept-bundles.ts";

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
export async function bundleAssets(
  folder: string,
  bundleFor: BundleFor = keptBundles(),
  own: string = join(saegimRoot(), "assets"),
): Promise<BundledAssets> {
  const made = (source: string, name: string) => bundledFile(entryIn([folder, own], source), name, bundleFor);
  const bundled = await Promise.all([
    made("styles/main.css", "site"),
    made("styles/lists-page.css", "lists"),
    made("styles/search-page.css", "search"),
    made("scripts/site.ts", "site"),
    made("scripts/search.ts", "search"),
    made("scripts/not-found.ts", "not-found"),
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

async function bundledFile(entry: string, name: string, bundleFor: BundleFor): Promise<BundledFile> {
  const bundled = await bundleFor(entry);
  const text = "fault" in bundled ? "" : bundled.text;
  const hash = createHash("sha256").update(text).digest("hex").slice(0, 10);
  const permalink = permalinkOf(`/assets/${name}-${hash}.${entry.endsWith(".css") ? "css" : "js"}`);
  const file = new PlannedFile(outputPathOf(permalink), () => text);
  return { permalink, file, fault: "fault" in bundled ? assetFault(bundled.fault, entry) : null };
}

/** One that is nowhere is told as missing where Saegim keeps its own. */
function entryIn([folder, own]: readonly [string, string], source: string): string {
  const mine = join(folder, source);
  return lstatSync(mine, { throwIfNoEntry: false }) === undefined ? join(own, source) : mine;
}
