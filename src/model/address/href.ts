import type { SiteConfig } from "../site-config.ts";
import type { BasePath, Permalink } from "./addresses.ts";

/** What would end or change an address inside an attribute; 한글 and all other letters stay readable. */
const breaking = /[\s\p{C}\p{Z}%?#"'<>\\`^{|}]/gu;

/** The address to put into a page's links: below the base path, readable, with only breaking characters escaped. */
export function hrefOf(permalink: Permalink, basePath: BasePath): string {
  return `${basePath}${permalink.slice(1)}`.replace(breaking, percentEncode);
}

/** A readable address as plain ASCII, for XML that other programs read. What is escaped already stays as it is. */
export function encodeHref(href: string): string {
  return href.replace(/[^\x21-\x7e]/gu, percentEncode);
}

/** The whole address with its host, in ASCII; null while the site has none. */
export function absoluteUrl(permalink: Permalink, config: Pick<SiteConfig, "origin" | "basePath">): string | null {
  return config.origin === null ? null : `${config.origin}${encodeHref(hrefOf(permalink, config.basePath))}`;
}

function percentEncode(character: string): string {
  const bytes = new TextEncoder().encode(character);
  return Array.from(bytes, (byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join("");
}
