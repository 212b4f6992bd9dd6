import type { SiteConfigInput } from "../../model/site-config.ts";

/** A site setting and the blog's key it came from. */
export interface MappedSetting {
  readonly from: readonly string[];
  readonly to: keyof SiteConfigInput;
  readonly value: unknown;
}
