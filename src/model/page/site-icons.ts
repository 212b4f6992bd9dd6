import type { Permalink } from "../address/addresses.ts";
import { permalinkOf } from "../address/permalink.ts";

/** An icon of the site. */
export interface SiteIcon {
  readonly permalink: Permalink;
  readonly relation: "icon" | "apple-touch-icon";
  /** As in HTML and the web manifest; `any` scales to every size. */
  readonly sizes: string;
  readonly type: string;
}

const known: readonly SiteIcon[] = [
  { permalink: permalinkOf("/assets/favicon.ico"), relation: "icon", sizes: "32x32", type: "image/x-icon" },
  { permalink: permalinkOf("/assets/img/icon.svg"), relation: "icon", sizes: "any", type: "image/svg+xml" },
  {
    permalink: permalinkOf("/assets/img/icon-180.png"),
    relation: "apple-touch-icon",
    sizes: "180x180",
    type: "image/png",
  },
  { permalink: permalinkOf("/assets/img/icon-512.png"), relation: "icon", sizes: "512x512", type: "image/png" },
];

/** The icons found in the assets folder (`/assets/img/icon.svg`); a site without any names none. */
export function siteIcons(published: ReadonlySet<string>): readonly SiteIcon[] {
  return known.filter(({ permalink }) => published.has(permalink));
}
