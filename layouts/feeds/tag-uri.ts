import { encodeHref } from "../../src/model/address/href.ts";
import type { StudyDate } from "../../src/model/date/study-date.ts";
import type { SiteConfig } from "../../src/model/site-config.ts";

/**
 * A permanent id (a `tag:` URI, RFC 4151): a note that moves to another address is not a new entry to feed readers. A
 * site without an origin uses the reserved host `site.invalid`; without a day, the id dates from 2000-01-01, the RFC's
 * default.
 */
export function tagUri(name: string, day: StudyDate | null, config: Pick<SiteConfig, "origin" | "basePath">): string {
  const host = config.origin === null ? "site.invalid" : new URL(config.origin).hostname;
  return `tag:${host},${day ?? "2000"}:${encodeHref(config.basePath)}${encodeURIComponent(name.replace(/^\//u, ""))}`;
}
