import type { BasePath } from "../model/address/addresses.ts";
import type { SiteConfig } from "../model/site-config.ts";
import type { ReadCode } from "./code/read-code.ts";
import type { Typeset } from "./formulas/typeset.ts";

/** The part of the site's configuration that parsing a post depends on. */
export type ParseSettings = Pick<
  SiteConfig,
  "timeZone" | "equalsHighlight" | "sectionNames" | "longestList" | "articleMode"
> & {
  /** Put before root-relative addresses in the rendered body. */
  readonly basePath: BasePath;
  /** What `{{ site.url }}` stands for. */
  readonly origin?: SiteConfig["origin"];
  /** The language of words added by parsing, such as the title of a callout without one. Korean by default. */
  readonly language?: SiteConfig["language"];
  /** Sets formulas. Without it they stay as typed, which changes nothing else about the note. */
  readonly typeset?: Typeset;
  /** Highlights code in its language. Without it code is plain. */
  readonly readCode?: ReadCode;
};
