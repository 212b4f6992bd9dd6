import { absoluteUrl } from "../../src/model/address/href.ts";
import { sitePlaces } from "../../src/model/address/site-places.ts";
import type { SiteView } from "../../src/model/page/site-view.ts";

/** Allows every robot, and names the sitemap where the site has an origin. */
export function robotsPage({ config }: SiteView): string {
  const sitemap = absoluteUrl(sitePlaces.sitemap, config);
  return ["User-agent: *", "Allow: /", ...(sitemap === null ? [] : [`Sitemap: ${sitemap}`]), ""].join("\n");
}
