import { assetAddress } from "../../model/address/asset-address.ts";
import type { Sanitise, SiteView } from "../../model/page/site-view.ts";
import { siteView } from "../../pages/site-view.ts";
import type { BundledAssets } from "../assets/bundle-assets.ts";
import { fittingConfig } from "../config/fitting-config.ts";
import { programVersion } from "../installation/program-version.ts";
import type { LoadedPlan } from "../load-and-plan.ts";
import { loadSanitiser } from "../sanitise/load-sanitiser.ts";
import { noteVersions } from "../versions/note-versions.ts";
import { publishedVersions } from "../versions/published-versions.ts";
import { sharedVersions } from "../versions/shared-versions.ts";
import { hostFiles } from "./host-files.ts";
import { pageFiles } from "./page-file.ts";
import type { PlannedFile } from "./planned-file.ts";

/** Everything that goes into the output folder. */
export interface SiteFiles {
  /** Written as rendered. */
  readonly files: readonly PlannedFile[];
  /** Copied byte for byte from the assets folder to `assets/`. */
  readonly copies: ReadonlySet<string>;
}

/** A site's files, and what its pages are rendered with. */
export interface ViewedFiles extends SiteFiles {
  readonly view: SiteView;
}

/** Turns a planned site into files: pages, styles and scripts, and pictures. */
export async function siteFiles(planned: LoadedPlan, bundled: BundledAssets): Promise<ViewedFiles> {
  const view = viewOf(planned, bundled, await loadSanitiser(planned.loaded.config.feedContent));
  return {
    files: [...filesOfPages(planned, view), ...bundled.files, ...hostFiles(planned.loaded.config)],
    copies: new Set(planned.plan.assets),
    view,
  };
}

function viewOf({ loaded, plan }: LoadedPlan, { assets }: BundledAssets, sanitise: Sanitise): SiteView {
  const config = fittingConfig(loaded.config, plan.library);
  return siteView({ library: plan.library, config, assets, sanitise, assetAddresses: publishedAssetAddresses(plan) });
}

/** Where the files of the assets folder are found on the site: `/assets/img/chart.png`. */
export function publishedAssetAddresses({ assets }: Pick<LoadedPlan["plan"], "assets">): ReadonlySet<string> {
  return new Set(assets.map(assetAddress));
}

function filesOfPages({ plan, versionOf }: LoadedPlan, site: SiteView): readonly PlannedFile[] {
  const versions = sharedVersions(publishedVersions(plan.library, noteVersions(versionOf)));
  return plan.pages.map(pageFiles({ site, versionOf: versions, program: programVersion() ?? "" }));
}
