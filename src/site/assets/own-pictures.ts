import { siteIcons } from "../../model/page/site-icons.ts";
import { socialImage } from "../../model/page/social-image.ts";

/** The assets files that stand for the site itself and belong to no note, such as `img/icon.svg`. */
export function ownPictures(assets: readonly string[]): ReadonlySet<string> {
  const icons = siteIcons(new Set(assets.map((path) => `/assets/${path}`)));
  const addresses = [socialImage, ...icons.map(({ permalink }) => permalink)];
  return new Set(addresses.map((address) => address.slice("/assets/".length)));
}
