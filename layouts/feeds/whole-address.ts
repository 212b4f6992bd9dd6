import type { Permalink } from "../../src/model/address/addresses.ts";
import { absoluteUrl, encodeHref, hrefOf } from "../../src/model/address/href.ts";
import type { SiteView } from "../../src/model/page/site-view.ts";

/**
 * A page's address for a file that is read away from the site: with its host, or root-relative if the site has none.
 */
export function wholeAddress(permalink: Permalink, { config }: Pick<SiteView, "config">): string {
  return absoluteUrl(permalink, config) ?? encodeHref(hrefOf(permalink, config.basePath));
}
