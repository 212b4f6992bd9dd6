import { instantWriter } from "../model/date/instant.ts";
import { yearOf } from "../model/date/study-date.ts";
import type { Library } from "../model/library.ts";
import { isAbout } from "../model/note/about-note.ts";
import { FeedEntries } from "../model/page/feed-entries.ts";
import { siteIcons } from "../model/page/site-icons.ts";
import type { Sanitise, SiteAssets, SiteView } from "../model/page/site-view.ts";
import { type SitePictures, siteImage } from "../model/page/social-image.ts";
import { emptyIndexes } from "./empty-indexes.ts";

/** What the site view is made of. */
export interface ViewedSite extends SitePictures {
  readonly library: Library;
  readonly assets: SiteAssets;
  readonly sanitise: Sanitise;
}

/** Reduces the library to what every page shows of the site. */
export function siteView({ library, assets, sanitise, ...pictures }: ViewedSite): SiteView {
  const { config, assetAddresses } = pictures;
  const { notes } = library;
  const [newest, oldest] = [notes[0], notes.at(-1)];
  return {
    config,
    assets,
    icons: siteIcons(assetAddresses),
    image: siteImage(pictures),
    writeInstant: instantWriter(config.timeZone),
    sanitise,
    feedEntries: new FeedEntries(),
    emptyIndexes: emptyIndexes(library),
    about: aboutOf(library),
    years:
      newest === undefined || oldest === undefined
        ? null
        : { first: yearOf(oldest.note.date.value), last: yearOf(newest.note.date.value) },
  };
}

const aboutAddress = /^\/about(?:\/|\.html)?$/iu;

/**
 * A listed note first; a blog that moved here has an unlisted page, known by its address before its title: a page in
 * another language has the same title at another address.
 */
function aboutOf({ notes, unlisted }: Pick<Library, "notes" | "unlisted">): SiteView["about"] {
  const about =
    notes.find(({ note }) => isAbout(note)) ??
    unlisted.find(({ permalink }) => aboutAddress.test(permalink)) ??
    unlisted.find(({ note }) => isAbout(note));
  return about === undefined ? null : { title: about.note.title.value, permalink: about.permalink };
}
