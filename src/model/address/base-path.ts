import type { BasePath } from "./addresses.ts";
import { decodeAddress } from "./decode-address.ts";
import { sitePlaces } from "./site-places.ts";

/** The top-level folders of every site. */
const ownFolders: ReadonlySet<string> = new Set([
  ...Object.values(sitePlaces).flatMap((place) => /^\/([^/]+)\//u.exec(place)?.[1] ?? []),
  ...["assets", "notes", "page"],
]);

/**
 * Whether a root-relative address already includes the base path (`/repo/assets/a.png`), as authors of hosted sites
 * type it. Never true if the base path begins with one of the site's own folders: then `/notes/x/` is a note, as on any
 * other site.
 */
export function hasBasePath(address: string, basePath: string): boolean {
  if (ownFolders.has(basePath.split("/")[1] ?? "")) return false;
  return `${decodeAddress(address) ?? address}/`.startsWith(basePath);
}

/** The base path of a site that has a host for itself. */
export const rootPath = "/" as BasePath;

/** The normal form of a base path, decoded and NFC; null when it is none. */
export function readBasePathText(text: string): BasePath | null {
  const decoded = decodeAddress(text.trim());
  if (decoded === null || /[\\?#:<>"\p{Cc}]/u.test(decoded)) return null;
  const names = decoded.split("/").filter((name) => name !== "");
  if (names.some((name) => name === "." || name === "..")) return null;
  return (names.length === 0 ? "/" : `/${names.join("/")}/`) as BasePath;
}
