import type { SitemapEntry, SitemapPage } from "../../src/model/page/page.ts";
import type { SiteView } from "../../src/model/page/site-view.ts";
import { wholeAddress } from "../feeds/whole-address.ts";
import { type XmlMarkup, xml } from "../xml.ts";

/**
 * The pages for search engines (sitemaps.org). The protocol requires absolute addresses: without an origin they are
 * paths, and robots.txt does not name the file.
 */
export function sitemapPage({ entries }: SitemapPage, site: SiteView): string {
  return xml`<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries.map((entry) => urlElement(entry, site))}</urlset>
`.text;
}

function urlElement({ permalink, lastModified }: SitemapEntry, site: SiteView): XmlMarkup {
  return xml`<url><loc>${wholeAddress(permalink, site)}</loc>${lastModified !== null && xml`<lastmod>${lastModified}</lastmod>`}</url>
`;
}
