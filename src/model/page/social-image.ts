import { cardAddress, cardWords } from "../address/card-address.ts";
import { absoluteUrl } from "../address/href.ts";
import { permalinkOf, permalinkProblem } from "../address/permalink.ts";
import { resolveLink } from "../address/resolve-link.ts";
import { webAddress } from "../address/web-address.ts";
import type { StudyNote } from "../note/study-note.ts";
import type { SiteConfig } from "../site-config.ts";

/** Shown for pages that have no picture of their own. */
export const socialImage = permalinkOf("/assets/img/social.png");

/** Where a site's pictures may be found. */
export interface SitePictures {
  readonly config: SiteConfig;
  /** Where the files of the assets folder are: `/assets/img/chart.png`. */
  readonly published: ReadonlySet<string>;
}

/** The whole address of the picture shown where a note's link is shared: the one its author named, its own card, else the site's. */
export function noteImage(note: StudyNote, pictures: SitePictures): string | null {
  const named = note.frontMatter.image?.value ?? null;
  if (named !== null && webAddress(named) !== null) return named;
  const wanted = [...(named === null ? [] : [named]), cardAddress(note, cardWords(note, pictures.config)), socialImage];
  return wanted.map((address) => publishedImage(address, pictures)).find((address) => address !== null) ?? null;
}

/** The whole address of the picture shown where a link to any other page is shared. */
export function siteImage(pictures: SitePictures): string | null {
  return publishedImage(socialImage, pictures);
}

/** Where on the site the picture lies that an author named in `image:`, wherever the note itself lies; null when it is elsewhere. */
export function namedImagePath(address: string, config: SiteConfig): string | null {
  return webAddress(address) === null ? (resolveLink(address, permalinkOf("/"), config)?.path ?? null) : null;
}

function publishedImage(address: string, { published, config }: SitePictures): string | null {
  const path = namedImagePath(address, config);
  if (path === null || !published.has(path) || permalinkProblem(path) !== null) return null;
  return absoluteUrl(permalinkOf(path), config);
}
