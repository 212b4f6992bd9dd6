import { renderPage } from "../../layouts/render-page.ts";
import { buildLibrary } from "../../src/index/build-library.ts";
import { permalinkOf } from "../../src/model/address/permalink.ts";
import type { Page, PageKind } from "../../src/model/page/page.ts";
import type { SiteView } from "../../src/model/page/site-view.ts";
import { siteView } from "../../src/pages/site-view.ts";
import { sanitiseMarkup } from "../../src/site/sanitise/sanitise-markup.ts";
import { plannedPages } from "./planned-pages.ts";
import { type NoteTold, siteConfig, studyNote } from "./study-note.ts";

/** The files of a small site, rendered in memory. */
export interface RenderedSite {
  readonly site: SiteView;
  readonly pages: readonly Page[];
  /** The text of the file at an address. */
  readonly at: (permalink: string) => string;
  /** The address and text of every file of one kind. */
  readonly ofKind: (kind: PageKind) => readonly { readonly permalink: string; readonly text: string }[];
}

/** Plans and renders a site of the test's notes, as a build would. */
export function renderedSite(
  notes: readonly NoteTold[],
  config: Parameters<typeof siteConfig>[0] = {},
  published: readonly string[] = [],
): RenderedSite {
  const settings = siteConfig(config);
  const library = buildLibrary(notes.map(studyNote), settings);
  const pictures = { config: settings, assetAddresses: new Set(published) };
  const site = siteView({
    library,
    ...pictures,
    sanitise: sanitiseMarkup,
    assets: {
      stylesheet: permalinkOf("/assets/site.css"),
      listsStylesheet: permalinkOf("/assets/lists.css"),
      searchStylesheet: permalinkOf("/assets/search.css"),
      script: null,
      searchScript: null,
      notFoundScript: null,
    },
  });
  const pages = plannedPages(library, settings, pictures.assetAddresses);
  return {
    site,
    pages,
    at(permalink) {
      const page = pages.find((one) => one.permalink === permalink);
      if (page === undefined)
        throw new Error(`No page at ${permalink}: ${pages.map((one) => one.permalink).join(" ")}`);
      return renderPage(page, site);
    },
    ofKind: (kind) =>
      pages
        .filter((page) => page.kind === kind)
        .map((page) => ({ permalink: page.permalink, text: renderPage(page, site) })),
  };
}
