import type { OutputPath } from "../model/address/addresses.ts";
import type { Page } from "../model/page/page.ts";
import type { SiteConfig } from "../model/site-config.ts";
import type { OtherFile } from "../pages/find-address-collisions.ts";
import { bundleName } from "./assets/bundle-assets.ts";
import { copiedOutputs } from "./assets/copied-file.ts";
import { hostFiles } from "./host-files.ts";

/** What a site is planned to hold. */
interface PlannedParts {
  readonly pages: readonly Page[];
  /** From the assets folder. */
  readonly assets: readonly string[];
  readonly assetsFolder: string;
  readonly config: SiteConfig;
}

/** The files of a site that are no pages, so that none takes the place of a page or a page of one: without a word, one of the two would be lost. */
export function otherFiles({ pages, assets, assetsFolder, config }: PlannedParts): readonly OtherFile[] {
  const copies = assets.flatMap((path) =>
    copiedOutputs(path).map((output) => ({ output: output as OutputPath, name: `${assetsFolder}/${path}` })),
  );
  const ofHosts = hostFiles(config).map(({ output }) => ({ output, name: output }));
  // How the bundles are called is known when they are made, which is not for every command: all their names are theirs.
  const bundles = pages.flatMap(({ output }) => (bundleName.test(output) ? [{ output, name: output }] : []));
  return [...copies, ...ofHosts, ...bundles];
}
