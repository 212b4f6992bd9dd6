import type { Library } from "../../src/model/library.ts";
import type { Page } from "../../src/model/page/page.ts";
import type { SiteConfig } from "../../src/model/site-config.ts";
import { planPages } from "../../src/pages/plan-pages.ts";
import { SearchParts } from "../../src/search/search-parts.ts";

/** The pages of a site whose pictures have no known size. */
export function plannedPages(
  library: Library,
  config: SiteConfig,
  assetAddresses: ReadonlySet<string> = new Set(),
): readonly Page[] {
  return planPages(library, config, { assetAddresses, pictureSizeOf: () => null, searchParts: new SearchParts() });
}
