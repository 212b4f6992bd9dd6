import { encodeHref } from "../../src/model/address/href.ts";
import type { StudyDate } from "../../src/model/date/study-date.ts";
import type { SiteConfig } from "../../src/model/site-config.ts";

/**
 * A name for good (a `tag:` URI, RFC 4151), so that a note that moves to another address is no new entry to a feed reader.
 * A site without an origin names the reserved host `site.invalid`. Without a day the name dates from 2000-01-01, as the RFC's
 * default allows for things that have none.
 */
export function tagUri(name: string, day: StudyDate | null, config: Pick<SiteConfig, "origin" | "basePath">): string {
  const host = config.origin === null ? "site.invalid" : new URL(config.origin).hostname;
  return `tag:${host},${day ?? "2000"}:${encodeHref(config.basePath)}${encodeURIComponent(name.replace(/^\//u, ""))}`;
}
