import { sitePlaces } from "../model/address/site-places.ts";
import type { Library, ListedNote, PublishedNote } from "../model/library.ts";
import type { Page } from "../model/page/page.ts";
import type { PictureSizeOf } from "../model/page/picture-size.ts";
import type { SiteConfig } from "../model/site-config.ts";
import { taxonomyKinds } from "../model/taxonomy-kinds.ts";
import type { SearchParts } from "../search/search-parts.ts";
import { pageAt } from "./addresses/page-address.ts";
import { redirectPages } from "./addresses/redirect-pages.ts";
import { archivePages } from "./archive-pages.ts";
import { sitemapEntries } from "./data/sitemap-entries.ts";
import { siteFeeds } from "./feed-pages.ts";
import { glossaryPages } from "./glossary-pages.ts";
import { highlightPages } from "./highlight-pages.ts";
import { homePages } from "./home-pages.ts";
import { type ListAids, listedNotes } from "./lists/listed-notes.ts";
import { notePages } from "./note-pages.ts";
import { questionPages } from "./question-pages.ts";
import { searchPages } from "./search-pages.ts";
import { sourcePages } from "./source-pages.ts";
import { statisticsPage } from "./statistics-page.ts";
import { taxonomyPages } from "./taxonomy-pages.ts";
import { termPages } from "./term-pages.ts";

/** What planning needs besides the library. */
export interface PlanningAids {
  /** Published addresses of the assets: `/assets/img/chart.png`. */
  readonly assetAddresses: ReadonlySet<string>;
  readonly pictureSizeOf: PictureSizeOf;
  /** The notes as search reads them, kept between plans. */
  readonly searchParts: SearchParts;
}

/** Every file of the site: notes, then lists, then files for programs. */
export function planPages(
  library: Library,
  config: SiteConfig,
  { assetAddresses, pictureSizeOf, searchParts }: PlanningAids,
): readonly Page[] {
  const pictures = { config, assetAddresses, pictureSizeOf };
  const aids = { ...pictures, listed: new Map<PublishedNote, ListedNote>() };
  const notes = notePages(library, pictures);
  const pages: readonly Page[] = [
    ...homePages(library, aids),
    ...notes,
    ...notes.flatMap((page) => redirectPages(page)),
    ...archivePages(library, aids),
    ...questionPages(library),
    ...highlightPages(library),
    ...sourcePages(library, config.pageSize),
    ...glossaryPages(library, config.language),
    statisticsPage(library),
    ...taxonomyKinds.flatMap((kind) => taxonomyPages(library.taxonomies[kind], config.language)),
    ...termPages(library, aids),
  ];
  return [...pages, ...filesForPrograms({ library, ...aids }, pages), ...searchPages(library, searchParts)];
}

const newestForTheLost = 3;

function filesForPrograms(
  { library, ...aids }: ListAids & { readonly library: Library },
  pages: readonly Page[],
): readonly Page[] {
  const { notes } = library;
  const newest = listedNotes(notes.slice(0, newestForTheLost), { library, ...aids });
  const noteNames = pageAt(sitePlaces.noteNames);
  return [
    { kind: "not-found", ...pageAt(sitePlaces.notFound), noteNames: noteNames.permalink, newest },
    { kind: "note-names", ...noteNames, notes },
    ...siteFeeds(notes),
    { kind: "sitemap", ...pageAt(sitePlaces.sitemap), entries: sitemapEntries(pages) },
    { kind: "web-manifest", ...pageAt(sitePlaces.webManifest) },
    { kind: "robots", ...pageAt(sitePlaces.robots) },
    { kind: "notes-json", ...pageAt(sitePlaces.notesJson), notes },
    { kind: "notes-schema", ...pageAt(sitePlaces.notesSchema) },
  ];
}
