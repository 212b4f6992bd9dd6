import type { OutputPath } from "../../model/address/addresses.ts";
import type { Page } from "../../model/page/page.ts";
import type { SiteConfig } from "../../model/site-config.ts";
import type { OtherFile } from "../../pages/addresses/find-address-collisions.ts";
import { bundleName } from "../assets/bundle-assets.ts";
import { copiedOutputs } from "../assets/copied-file.ts";
import { hostFiles } from "./host-files.ts";

/** What a site is planned to hold. */
interface PlannedParts {
  readonly pages: readonly Page[];
  /** From the assets folder. */
  readonly assets: readonly string[];
  readonly assetsFolder: string;
  readonly config: SiteConfig;
}

/** A site's files that are not pages, so that neither a page nor a file silently replaces the other. */
export function otherFiles({ pages, assets, assetsFolder, config }: PlannedParts): readonly OtherFile[] {
  const copies = assets.flatMap((path) =>
    copiedOutputs(path).map((output) => ({ output: output as OutputPath, name: `${assetsFolder}/${path}` })),
  );
  const ofHosts = hostFiles(config).map(({ output }) => ({ output, name: output }));
  // Bundle names are known only once bundles are made, which not every command does: all possible names are reserved.
  const bundles = pages.flatMap(({ output }) => (bundleName.test(output) ? [{ output, name: output }] : []));
  return [...copies, ...ofHosts, ...bundles];
}
