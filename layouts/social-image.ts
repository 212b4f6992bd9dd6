import { cardAddress, cardWords } from "../src/model/card-address.ts";
import { absoluteUrl } from "../src/model/href.ts";
import { permalinkOf, permalinkProblem } from "../src/model/permalink.ts";
import type { SiteView } from "../src/model/site-view.ts";
import type { StudyNote } from "../src/model/study-note.ts";
import { webAddress } from "./web-address.ts";

/** Shown for pages that have no picture of their own. */
export const siteImage = permalinkOf("/assets/img/social.png");

/** The picture shown where a note's link is shared: the one its author named, its own card, else the site's. */
export function noteImage(note: StudyNote, site: SiteView): string | null {
  const named = note.frontMatter.image?.value ?? null;
  if (named !== null && webAddress(named) !== null) return named;
  const wanted = [...(named === null ? [] : [named]), cardAddress(note, cardWords(note, site.config)), siteImage];
  return wanted.map((address) => publishedImage(address, site)).find((address) => address !== null) ?? null;
}

/** The picture shown where a link to any other page is shared. */
export function pageImage(site: SiteView): string | null {
  return publishedImage(siteImage, site);
}

function publishedImage(address: string, { assets, config }: SiteView): string | null {
  const path = (address.startsWith("/") ? address : `/${address}`).normalize("NFC");
  return assets.published.has(path) && permalinkProblem(path) === null ? absoluteUrl(permalinkOf(path), config) : null;
}
