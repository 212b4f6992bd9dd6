import { siteView } from "../pages/site-view.ts";
import { type BundledAssets, bundleAssets } from "./bundle-assets.ts";
import { hostFiles } from "./host-files.ts";
import { noteVersions } from "./note-versions.ts";
import { pageFiles } from "./page-file.ts";
import type { PlannedSite } from "./plan-site.ts";
import type { PlannedFile } from "./planned-file.ts";
import { programVersion } from "./program-version.ts";

/** Everything that goes into the output folder. */
export interface SiteFiles {
  /** Written as they render. */
  readonly files: readonly PlannedFile[];
  /** Copied byte for byte from the assets folder to `assets/`. */
  readonly copies: ReadonlySet<string>;
}

/** Turns a planned site into files: its pages, its style and script, and its pictures. */
export async function siteFiles(planned: PlannedSite, assetsFolder: string): Promise<SiteFiles> {
  const bundled = await bundleAssets(assetsFolder);
  return {
    files: [...filesOfPages(planned, bundled), ...bundled.files, ...hostFiles(planned.loaded.config)],
    copies: new Set(planned.built.assets),
  };
}

function filesOfPages({ loaded, built, versionOf }: PlannedSite, { assets }: BundledAssets): readonly PlannedFile[] {
  const published = new Set(built.assets.map((path) => `/assets/${path.normalize("NFC")}`));
  const site = siteView({ library: built.library, config: loaded.config, assets, published });
  return built.pages.map(pageFiles({ site, versionOf: noteVersions(versionOf), program: programVersion() ?? "" }));
}
