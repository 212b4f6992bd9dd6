import type { SiteConfigInput } from "../model/site-config.ts";

/** A setting of the site, and the key of the blog it was made of. */
export interface MappedSetting {
  readonly from: readonly string[];
  readonly to: keyof SiteConfigInput;
  readonly value: unknown;
}
