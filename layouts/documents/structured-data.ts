import type { Permalink } from "../../src/model/address/addresses.ts";
import { absoluteUrl } from "../../src/model/address/href.ts";
import { sitePlaces } from "../../src/model/address/site-places.ts";
import type { SiteView } from "../../src/model/page/site-view.ts";
import { type HtmlMarkup, html } from "../html.ts";
import { Markup } from "../markup.ts";
import type { Crumb } from "../parts/frame/breadcrumbs.ts";

/** A schema.org object. Its strings may be anybody's words. */
export type Thing = Readonly<Record<string, unknown>> & { readonly "@type": string };

/** Data for search engines inside a page. No text in it can end its element. */
export function structuredData(thing: Thing): HtmlMarkup {
  const text = JSON.stringify({ "@context": "https://schema.org", ...thing })
    .replace(/[<>&]/gu, (character) => `\\u00${character.charCodeAt(0).toString(16)}`)
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029");
  return html`<script type="application/ld+json">${new Markup("html", text)}</script>\n`;
}

/** The path from the front page to this one; null for a site without absolute addresses, which it needs. */
export function breadcrumbThing(crumbs: readonly Crumb[], site: SiteView): Thing | null {
  const { config } = site;
  if (config.origin === null) return null;
  return {
    "@type": "BreadcrumbList",
    itemListElement: [{ name: config.title, permalink: sitePlaces.home }, ...crumbs].map(
      ({ name, permalink }, place) => ({
        "@type": "ListItem",
        position: place + 1,
        name,
        item: absoluteUrl(permalink, config),
      }),
    ),
  };
}

/** The site itself. */
export function siteThing(site: SiteView): Thing {
  const { title, description, language } = site.config;
  return {
    "@type": "WebSite",
    name: title,
    ...(description !== "" && { description }),
    ...urlOf(sitePlaces.home, site),
    inLanguage: language,
  };
}

/** A thing's address, where the site has an origin. */
export function urlOf(permalink: Permalink, { config }: SiteView): { readonly url?: string } {
  const url = absoluteUrl(permalink, config);
  return url === null ? {} : { url };
}
