import type { SiteConfig } from "../site-config.ts";
import type { BasePath, Permalink } from "./addresses.ts";
import { decodeAddress } from "./decode-address.ts";

/** Characters that would end or change an address in an attribute; Hangul and all other letters stay readable. */
const breaking = /[\s\p{C}\p{Z}%?#"'<>\\`^{|}]/gu;

/** Nearly every address is of these alone, of which none breaks it. */
const harmless = /^[\w!$&()*+,\-./:;=@~가-힣]*$/;

/** The address for a page's links: below the base path, readable, with only unsafe characters escaped. */
export function hrefOf(permalink: Permalink, basePath: BasePath): string {
  const href = `${basePath}${permalink.slice(1)}`;
  return harmless.test(href) ? href : href.replace(breaking, percentEncode);
}

/** A readable address as ASCII, for XML that other programs read. Existing escapes stay. */
export function encodeHref(href: string): string {
  return href.replace(/[^\x21-\x7e]+/gu, (run) => encodeURIComponent(run.toWellFormed()));
}

/** An address from `encodeHref` as people read it. */
export function readableHref(encoded: string): string {
  return encoded.replace(
    /(?:%[89A-F][\dA-F])+/giu,
    (run) => decodeAddress(run)?.replace(breaking, percentEncode) ?? run,
  );
}

/** The absolute URL in ASCII; null if the site has no origin. */
export function absoluteUrl(permalink: Permalink, config: Pick<SiteConfig, "origin" | "basePath">): string | null {
  return config.origin === null ? null : `${config.origin}${encodeHref(hrefOf(permalink, config.basePath))}`;
}

function percentEncode(character: string): string {
  const bytes = new TextEncoder().encode(character);
  return Array.from(bytes, (byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join("");
}
