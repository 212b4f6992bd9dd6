import type { SiteConfig } from "../site-config.ts";
import type { Permalink } from "./addresses.ts";
import { hasBasePath } from "./base-path.ts";

/** An address on the site: decoded, NFC, without the base path. */
export interface LocalAddress {
  readonly path: string;
  /** Decoded; null if there is none, `""` for a bare `#`. */
  readonly fragment: string | null;
}

const nowhere = "https://site.invalid";

/** Resolves an address on the page at `from` as a browser does; null if it leaves the site or is invalid. */
export function resolveLink(
  target: string,
  from: Permalink,
  { origin, basePath }: Pick<SiteConfig, "origin" | "basePath">,
): LocalAddress | null {
  const base = `${nowhere}${encodeURI(from).replaceAll("#", "%23")}`;
  if (!URL.canParse(target, base)) return null;
  const url = new URL(target, base);
  if (url.origin !== nowhere && url.origin !== origin) return null;
  const path = decoded(url.pathname).normalize("NFC");
  const hash = target.includes("#") ? decoded(url.hash.slice(1)) : null;
  if (url.origin === origin && !path.startsWith(basePath)) return null;
  // An address with its host is complete; a root-relative one may lack the base path.
  const isWhole = url.origin === origin;
  const isUnder = path.startsWith(basePath) && (isWhole || hasBasePath(path, basePath));
  return { path: isUnder ? path.slice(basePath.length - 1) : path, fragment: hash };
}

/** An address with a stray `%` stands for itself, as in browsers. */
function decoded(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/giu, (escapes) => {
    const bytes = escapes
      .split("%")
      .slice(1)
      .map((hex) => Number.parseInt(hex, 16));
    const characters = new TextDecoder().decode(Uint8Array.from(bytes));
    return characters.includes("\uFFFD") ? escapes : characters;
  });
}
