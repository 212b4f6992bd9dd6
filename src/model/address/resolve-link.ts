import type { SiteConfig } from "../site-config.ts";
import type { Permalink } from "./addresses.ts";
import { hasBasePath } from "./base-path.ts";

/** Where on the site an address leads: decoded, NFC, without the base path. */
export interface LocalAddress {
  readonly path: string;
  /** Decoded; null when there is none, `""` for a bare `#`. */
  readonly fragment: string | null;
}

const nowhere = "https://site.invalid";

/** Follows an address from the page at `from` as a browser does; null when it leaves the site or cannot be followed. */
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
  // An address with its host is whole; one from the root is under the base path already, or will be.
  const isWhole = url.origin === origin;
  const isUnder = path.startsWith(basePath) && (isWhole || hasBasePath(path, basePath));
  return { path: isUnder ? path.slice(basePath.length - 1) : path, fragment: hash };
}

/** An address with a stray `%` stands for itself, as in a browser. */
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
