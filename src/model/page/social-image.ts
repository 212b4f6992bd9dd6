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

/**
 * The whole address of the picture shown where a note's link is shared: the one its author named, its own card, else the
 * site's. A drawing (SVG) comes last, for no place where links are shared shows one.
 */
export function noteImage(note: StudyNote, pictures: SitePictures): string | null {
  const named = note.frontMatter.image?.value ?? null;
  const own = named === null ? null : namedImage(named, pictures);
  const usual = [cardAddress(note, cardWords(note, pictures.config)), socialImage];
  const candidates = [own, ...usual.map((address) => publishedImage(address, pictures))];
  const found = candidates.filter((address) => address !== null);
  return found.find((address) => !isDrawing(address)) ?? found[0] ?? null;
}

/** The whole address of the picture shown where a link to any other page is shared. */
export function siteImage(pictures: SitePictures): string | null {
  return publishedImage(socialImage, pictures);
}

/** Where on the site the picture lies that an author named in `image:`, wherever the note itself lies; null when it is elsewhere. */
export function namedImagePath(address: string, config: SiteConfig): string | null {
  return webAddress(address) === null ? (resolveLink(address, permalinkOf("/"), config)?.path ?? null) : null;
}

function namedImage(named: string, pictures: SitePictures): string | null {
  if (webAddress(named) === null) return publishedImage(named, pictures);
  return URL.canParse(named) ? new URL(named).href : null;
}

function isDrawing(address: string): boolean {
  return /\.svgz?$/iu.test(new URL(address).pathname);
}

function publishedImage(address: string, { published, config }: SitePictures): string | null {
  const path = namedImagePath(address, config);
  if (path === null || !published.has(path) || permalinkProblem(path) !== null) return null;
  return absoluteUrl(permalinkOf(path), config);
}
