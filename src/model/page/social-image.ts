import type { Permalink } from "../address/addresses.ts";
import { cardAddress, cardWords } from "../address/card-address.ts";
import { absoluteUrl } from "../address/href.ts";
import { permalinkOf, permalinkProblem } from "../address/permalink.ts";
import { resolveLink } from "../address/resolve-link.ts";
import { webAddress } from "../address/web-address.ts";
import type { StudyNote } from "../note/study-note.ts";
import type { SiteConfig } from "../site-config.ts";

/** Shown for pages without a picture of their own. */
export const socialImage = permalinkOf("/assets/img/social.png");

/** Where a site's pictures may be. */
export interface SitePictures {
  readonly config: SiteConfig;
  /** Published addresses of the assets: `/assets/img/chart.png`. */
  readonly assetAddresses: ReadonlySet<string>;
}

/**
 * The absolute URL of the picture for a shared note: the author's `image:`, the note's card, else the site's. An SVG
 * comes last, since no service shows one.
 */
export function noteImage(note: StudyNote, pictures: SitePictures): string | null {
  const named = note.frontMatter.image?.value ?? null;
  const own = named === null ? null : namedImage(named, pictures);
  const usual = [cardAddress(note, cardWords(note, pictures.config)), socialImage];
  const candidates = [own, ...usual.map((address) => publishedOwn(address, pictures))];
  const found = candidates.filter((address) => address !== null);
  return found.find((address) => !isDrawing(address)) ?? found[0] ?? null;
}

/** The absolute URL of the picture for any other shared page. */
export function siteImage(pictures: SitePictures): string | null {
  return publishedOwn(socialImage, pictures);
}

/** The site address of a picture named in `image:`, wherever the note is; null if it is elsewhere. */
export function namedImagePath(address: string, config: SiteConfig): string | null {
  return webAddress(address) === null ? (resolveLink(address, permalinkOf("/"), config)?.path ?? null) : null;
}

/** The address of a picture of the site's own; null for any other path. */
export function ownImage(path: string | null, { assetAddresses }: SitePictures): Permalink | null {
  return path !== null && assetAddresses.has(path) && permalinkProblem(path) === null ? permalinkOf(path) : null;
}

function namedImage(named: string, pictures: SitePictures): string | null {
  if (webAddress(named) === null) return publishedImage(named, pictures);
  return URL.canParse(named) ? new URL(named).href : null;
}

function isDrawing(address: string): boolean {
  return /\.svgz?$/iu.test(new URL(address).pathname);
}

function publishedImage(address: string, pictures: SitePictures): string | null {
  return publishedOwn(namedImagePath(address, pictures.config), pictures);
}

function publishedOwn(path: string | null, pictures: SitePictures): string | null {
  const address = ownImage(path, pictures);
  return address === null ? null : absoluteUrl(address, pictures.config);
}
