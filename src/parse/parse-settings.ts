import type { BasePath } from "../model/address/addresses.ts";
import type { SiteConfig } from "../model/site-config.ts";
import type { ReadCode } from "./code/read-code.ts";
import type { Typeset } from "./formulas/typeset.ts";

/** What of the site's configuration the reading of a post depends on. */
export type ParseSettings = Pick<SiteConfig, "timeZone" | "equalsHighlight" | "sectionNames" | "longestList"> & {
  /** Put before root-relative addresses in the rendered body. */
  readonly basePath: BasePath;
  /** What of articles is shown, where a note does not say it. Everything where nothing is said. */
  readonly articleMode?: SiteConfig["articleMode"];
  /** What `{{ site.url }}` stands for. */
  readonly origin?: SiteConfig["origin"];
  /** Of the words that a reading adds by itself, such as the title of a callout that has none. Korean where nothing is said. */
  readonly language?: SiteConfig["language"];
  /** Who sets formulas. Where nobody does they stay as typed, which changes nothing that is read out of a note. */
  readonly typeset?: Typeset;
  /** Who reads code in its language, so that it can be coloured. Where nobody does it is plain. */
  readonly readCode?: ReadCode;
};
